package nl.samenwijzer.guide;

import java.util.List;

/**
 * One step of a phase: a page with a few questions, why they are asked and on what that rests.
 */
public record Step(String id, String name, String intro, Why why, Expression when, Learning learning,
        List<Question> questions) {

    /** The reason of the step and the policy or law it comes from. */
    public record Why(String text, String source) {
    }

    /** A tip for readers with a learning profile. */
    public record Learning(String profile, String tip) {
    }

    public Step {
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
