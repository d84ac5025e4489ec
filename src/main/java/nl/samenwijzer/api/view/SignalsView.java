package nl.samenwijzer.api.view;

import java.util.List;
import java.util.Optional;

import nl.samenwijzer.guide.Guide;
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
     * @param name Dutch, what the guide calls it; absent for a check of the register
     * @param detail Dutch, what is the matter; {@code advice} what to do about it, absent when the detail says so itself
     * @param steps where to mend it
     */
    public record SignalView(String id, Signal.Severity severity, String name, String row, String detail, String advice,
            List<String> steps, boolean reasonGiven) {

        static SignalView of(Guide guide, RaisedSignal signal) {
            String row = signal.row() == null || signal.row().isEmpty() ? null : signal.row();
            Optional<Signal> known = guide.signals().stream().filter(one -> one.id().equals(signal.signal())).findFirst();
            return new SignalView(signal.signal(), signal.severity(), known.map(Signal::name).orElse(null), row, signal.text(),
                    known.map(Signal::advice).orElse(null), signal.steps(), signal.reasonGiven());
        }
    }

    public static SignalsView of(PlanState state) {
        return new SignalsView(state.signals().stream().map(signal -> SignalView.of(state.guide(), signal)).toList());
    }
}
