package nl.samenwijzer.plan.page;

import java.util.UUID;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.page.form.Place;
import nl.samenwijzer.web.field.Asked;

/**
 * Addresses of the pages of a plan.
 */
final class PlanPaths {

    private PlanPaths() {
    }

    static String plan(UUID plan) {
        return "/plannen/" + plan;
    }

    static String step(UUID plan, String step) {
        return plan(plan) + "/stappen/" + step;
    }

    /** Where this field is filled in: the step of the question, at the field; for a mark the check page. */
    static String field(OpenPlan open, String question, String row, String column) {
        UUID plan = open.plan().id();
        Guide guide = open.guide();
        if (Marks.stepOf(question) != null) {
            return step(plan, Marks.stepOf(question));
        }
        if (!guide.index().questions().containsKey(question)) {
            return plan(plan) + "/controle";
        }
        String step = step(plan, guide.stepOf(guide.question(question)).id());
        boolean ofRow = row != null && !row.equals(Entry.SINGLE);
        return step + (ofRow ? "?open=" + question + "." + row : "") + "#"
                + Asked.idOf(new Place(question, row == null ? Entry.SINGLE : row, column).name());
    }
}
