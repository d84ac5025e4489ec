package nl.samenwijzer.plan.page;

import java.util.List;

import nl.samenwijzer.web.view.Link;

/**
 * A quality signal as the check page shows it.
 *
 * @param look of the card: error, warning or info
 * @param steps where to mend it
 * @param reason why the team leaves it so; empty for none, and then {@code by} is empty too
 * @param form where to give or change the reason; null when there is none to give, or for who may not
 */
record SignalView(String id, String look, String word, String text, String advice, List<Link> steps, boolean asksReason,
        String reason, String by, ReasonForm form) {

    /**
     * The form with the reason.
     *
     * @param row what the signal is about; empty for the plan as a whole
     * @param base version that the reason was made from
     * @param text as stored, or as typed when it could not be saved; {@code error} then says why
     */
    record ReasonForm(String signal, String row, int base, String operation, String text, String error) {
    }
}
