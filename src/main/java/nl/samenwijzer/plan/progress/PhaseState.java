package nl.samenwijzer.plan.progress;

import java.util.List;

import nl.samenwijzer.guide.Phase;

/**
 * A phase of a plan and its visible steps.
 *
 * @param locked Dutch: what to do before this phase opens; null when it is open
 */
public record PhaseState(Phase phase, boolean open, String locked, List<StepState> steps) {

    public PhaseState {
        steps = List.copyOf(steps);
    }

    /** How many steps are done. */
    public int done() {
        return (int) steps.stream().filter(StepState::done).count();
    }

    /** Dutch: "4 van 7 stappen klaar". */
    public String inWords() {
        return done() + " van " + steps.size() + (steps.size() == 1 ? " stap klaar" : " stappen klaar");
    }
}
