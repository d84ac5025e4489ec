package nl.samenwijzer.plan.progress;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Question;

/**
 * The plan does something else than a decision advises.
 *
 * @param advised the advice in one sentence
 * @param reason why; empty when nobody said so yet
 * @param reasonAt the question where the reason is given; null when it is given at the advice itself
 */
public record Deviation(Decision decision, String advised, String reason, Question reasonAt) {

    /** Whether somebody must still say why, and no question of the plan asks for it. */
    public boolean unexplained() {
        return reason.isEmpty() && reasonAt == null;
    }
}
