package nl.samenwijzer.plan.progress;

import java.util.List;

/**
 * Tells which quality signals are on. The plan asks, and does not know who answers.
 */
@FunctionalInterface
public interface SignalSource {

    /** No signal is ever on. */
    SignalSource NONE = state -> List.of();

    /** The signals that are on for a plan as it stands. */
    List<RaisedSignal> raised(PlanState state);
}
