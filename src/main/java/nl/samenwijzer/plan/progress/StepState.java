package nl.samenwijzer.plan.progress;

import java.util.List;

import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Step;

/**
 * A step of a plan: how far it is, which of its questions are asked, and what is still missing.
 *
 * @param marked whether somebody said that it is ready; it counts as done only when nothing is missing
 * @param missing what is required and not filled in, or stands in the way of being ready
 */
public record StepState(Step step, Phase phase, StepStatus status, boolean marked, List<Question> questions,
        List<Missing> missing) {

    public StepState {
        questions = List.copyOf(questions);
        missing = List.copyOf(missing);
    }

    public boolean done() {
        return status == StepStatus.DONE;
    }
}
