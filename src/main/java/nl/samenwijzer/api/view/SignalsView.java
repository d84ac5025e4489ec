package nl.samenwijzer.api.view;

import java.util.List;

import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.RaisedSignal;

/**
 * The quality signals that are on.
 */
public record SignalsView(List<SignalView> signals) {

    /**
     * A signal: red blocks adoption, orange needs a reason, yellow is a tip.
     *
     * @param row what it is about: a row, the number of a minimum question, or the question with the text; absent for the
     *        plan as a whole
     * @param detail Dutch, what is the matter
     * @param steps where to mend it
     */
    public record SignalView(String id, Signal.Severity severity, String row, String detail, List<String> steps,
            boolean reasonGiven) {

        static SignalView of(RaisedSignal signal) {
            String row = signal.row() == null || signal.row().isEmpty() ? null : signal.row();
            return new SignalView(signal.signal(), signal.severity(), row, signal.text(), signal.steps(),
                    signal.reasonGiven());
        }
    }

    public static SignalsView of(PlanState state) {
        return new SignalsView(state.signals().stream().map(SignalView::of).toList());
    }
}
