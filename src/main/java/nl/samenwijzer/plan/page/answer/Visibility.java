package nl.samenwijzer.plan.page.answer;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Portfolio;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;

/**
 * Which answers this person may see: shielded fields are for who works on the plan, and what management never sees is not
 * for who only reads along (guide format, {@code shielded} and {@code neverShow}).
 */
public final class Visibility {

    private final OpenPlan open;

    public Visibility(OpenPlan open) {
        this.open = open;
    }

    /** Whether this person may see the answer to the question at all. */
    public boolean shows(Question question) {
        return open.may(Action.EXPORT_PRIVATE) || !neverShown().questions().contains(question.id());
    }

    /** Whether this person may see what a decision says: not when it is made from what they never see. */
    public boolean shows(Decision decision) {
        return open.may(Action.EXPORT_PRIVATE) || open.state().input().rulebook().neverShown().mayShow(decision);
    }

    /** Whether this person may see the column of the question. */
    public boolean shows(Question question, Column column) {
        if (column.shielded() && !open.may(Action.VIEW_SHIELDED)) {
            return false;
        }
        return open.may(Action.EXPORT_PRIVATE) || !question.equals(open.guide().registerQuestion())
                || !neverShown().stakeholderFields().contains(column.id());
    }

    /**
     * The value of a column as this person sees it; null when there is none or they may not. That a shielded value is shown
     * is noted for the trail, so ask only for what is shown.
     *
     * @param row id of the row, empty for an answer without rows; {@code values} are its values, null for none
     */
    public JsonNode seen(Question question, Column column, String row, JsonNode values) {
        if (values == null || !values.hasNonNull(column.id()) || !shows(question, column)) {
            return null;
        }
        if (column.shielded()) {
            open.shown().note(column.id(), row);
        }
        return values.get(column.id());
    }

    /** Notes that a field of the register is shown of every group; for what is written only while the answer leaves. */
    public void shownOfAll(Column field) {
        Question register = open.guide().registerQuestion();
        open.state().entries().rows(register.id()).forEach(group -> seen(register, field, group.row(), group.value()));
    }

    /** Notes that a value of this column is shown, of a row that is not known. */
    void shown(Column column) {
        if (column.shielded()) {
            open.shown().note(column.id(), Entry.SINGLE);
        }
    }

    private Portfolio.NeverShow neverShown() {
        Portfolio.NeverShow set = open.guide().portfolio().neverShow();
        return set == null ? new Portfolio.NeverShow(List.of(), List.of(), null) : set;
    }
}
