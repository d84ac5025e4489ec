package nl.samenwijzer.plan.page;

import java.util.List;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;

/**
 * What was changed in a plan, or in one answer of it.
 *
 * @param subject the answer that is shown; empty for all answers
 * @param base version of the answer as it now stands, for bringing back an earlier one
 * @param newer,older addresses of the pages before and after; empty for none
 */
record HistoryView(OpenPlan open, String subject, List<Change> changes, String question, String row, int base, String step,
        String newer, String older) {

    /** Whether this person leads the plan, and may read who saw shielded fields. */
    public boolean leads() {
        return open.may(Action.LEAD);
    }

    /** One version; {@code href} shows all of its answer, {@code restorable} when it can be brought back. */
    record Change(String when, String who, String what, String text, boolean removed, int version, String href,
            boolean restorable, String operation) {
    }
}
