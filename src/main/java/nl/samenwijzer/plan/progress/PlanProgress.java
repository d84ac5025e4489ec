package nl.samenwijzer.plan.progress;

import java.util.List;

/**
 * How far a plan is, kept beside the plan in the transaction of each change so that lists need not compute it.
 *
 * @param route id of the route that is followed; null as long as it is not known
 * @param nextStep id of the step to go on with; null when all that is open is done
 */
public record PlanProgress(String route, int stepsDone, int stepsTotal, int minimumAnswered, int minimumTotal,
        String nextStep, List<PhaseProgress> phases) {

    /** How far one phase is. */
    public record PhaseProgress(String phase, boolean open, int stepsDone, int stepsTotal) {
    }

    public PlanProgress {
        phases = List.copyOf(phases);
    }

    /** How far a plan is. */
    public static PlanProgress of(PlanState state) {
        return new PlanProgress(state.routeKnown() ? state.route().id() : null, state.stepsDone(),
                state.steps().size(), state.minimumAnswered(), state.minimum().size(),
                state.nextStep().map(step -> step.step().id()).orElse(null),
                state.phases().stream().map(phase -> new PhaseProgress(phase.phase().id(), phase.open(), phase.done(),
                        phase.steps().size())).toList());
    }
}
