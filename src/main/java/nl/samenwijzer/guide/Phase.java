package nl.samenwijzer.guide;

import java.util.List;

/**
 * One phase of the step plan, in its own file. It opens when its gate does and then stays open.
 */
public record Phase(String id, String code, int order, String name, String projectPhase, String purpose, String result,
        Opening gate,
        List<Step> steps) {

    /** When the phase opens, and what to do before that. */
    public record Opening(Expression opensWhen, String text) {
    }

    public Phase {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
