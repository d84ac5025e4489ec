package nl.samenwijzer.api.view;

import nl.samenwijzer.plan.progress.PlanProgress;

/**
 * How far a plan is, in figures.
 *
 * @param nextStep id of the step to go on with; null when all that is open is done
 */
public record PlanFigures(int stepsDone, int stepsTotal, int minimumAnswered, int minimumTotal, String nextStep) {

    static PlanFigures of(PlanProgress progress) {
        return new PlanFigures(progress.stepsDone(), progress.stepsTotal(), progress.minimumAnswered(),
                progress.minimumTotal(), progress.nextStep());
    }
}
