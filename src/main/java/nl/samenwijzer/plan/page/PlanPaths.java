package nl.samenwijzer.plan.page;

import java.util.UUID;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.page.form.Place;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.plan.progress.Missing;
import nl.samenwijzer.web.field.Asked;

/**
 * Addresses of the pages of a plan.
 */
public final class PlanPaths {

    private PlanPaths() {
    }

    /** The home of a plan. */
    public static String plan(UUID plan) {
        return "/plannen/" + plan;
    }

    /** The page of a step. */
    public static String step(UUID plan, String step) {
        return plan(plan) + "/stappen/" + step;
    }

    /** The register of stakeholders. */
    public static String stakeholders(UUID plan) {
        return plan(plan) + "/betrokkenen";
    }

    /** The catalogue of methods. */
    public static String methods(UUID plan) {
        return plan(plan) + "/werkvormen";
    }

    /** What the law asks of the plan. */
    public static String duties(UUID plan) {
        return plan(plan) + "/plichten";
    }

    /** The planning as a time line. */
    public static String planning(UUID plan) {
        return plan(plan) + "/planning";
    }

    /** The logbook. */
    public static String logbook(UUID plan) {
        return plan(plan) + "/logboek";
    }

    /** One group of the register. */
    public static String group(UUID plan, String row) {
        return stakeholders(plan) + "/groep/" + row;
    }

    /** All that is advised for a plan. */
    public static String advice(UUID plan) {
        return plan(plan) + "/advies";
    }

    /** What one decision advises. */
    public static String advice(UUID plan, String decision) {
        return advice(plan) + "/" + decision;
    }

    /** Where a signal stands on the check page. */
    static String signal(String signal, String row) {
        return Asked.idOf("signaal-" + signal + (row.isEmpty() ? "" : "." + row));
    }

    /** Where this field is filled in: the step of the question, at the field; for a mark the check page. */
    public static String field(OpenPlan open, String question, String row, String column) {
        UUID plan = open.plan().id();
        Guide guide = open.guide();
        if (Marks.stepOf(question) != null) {
            return step(plan, Marks.stepOf(question));
        }
        if (Marks.signalOf(question) != null) {
            return plan(plan) + "/controle#" + signal(Marks.signalOf(question), row);
        }
        if (Marks.deviationOf(question) != null) {
            return advice(plan, Marks.deviationOf(question));
        }
        if (!guide.index().questions().containsKey(question)) {
            return plan(plan) + "/controle";
        }
        return at(open, question, new Place(question, row == null ? Entry.SINGLE : row, column));
    }

    /**
     * Where something that is missing is filled in: fields of a matrix are those of the register, in the step of the matrix.
     */
    static String gap(OpenPlan open, Missing gap) {
        Problem place = StepViews.problem(open.guide(), gap);
        return at(open, gap.question(), new Place(place.question(), place.row(), place.column()));
    }

    /** A row of a list, unfolded, on the page of the list where it stands; {@code number} counts from 1. */
    static String row(OpenPlan open, Question question, String row, int number) {
        int page = (number - 1) / Viewing.ROWS_A_PAGE + 1;
        return step(open.plan().id(), open.guide().stepOf(question).id()) + "?open=" + question.id() + "." + row
                + (page > 1 ? "&" + question.id() + Viewing.PAGE + "=" + page : "") + "#" + Asked.idOf(question.id()) + "-rij-"
                + row;
    }

    private static String at(OpenPlan open, String question, Place place) {
        String step = step(open.plan().id(), open.guide().stepOf(open.guide().question(question)).id());
        boolean ofRow = !place.row().equals(Entry.SINGLE);
        return step + (ofRow ? "?open=" + place.question() + "." + place.row() : "") + "#" + Asked.idOf(place.name());
    }
}
