package nl.samenwijzer.advice.decision;

import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.progress.Deviation;

/**
 * What one decision advises for a plan.
 *
 * @param sentence the outcome in one sentence; empty when it is not known yet or taken per group
 * @param outputs the values behind the sentence, per output of the decision; null where there is none
 * @param reasons the rules that hold, each reason once
 * @param causes the questions that those rules look at
 * @param needed the questions that must be answered before there is an advice
 * @param groups what is advised per group of the register; empty for a decision about the whole plan
 * @param followed whether the plan does so; null when that cannot be told
 * @param deviation how the plan deviates; null when it does not
 */
public record Advice(Decision decision, String sentence, Map<String, Object> outputs, List<Reason> reasons,
        List<Question> causes, List<Question> needed, List<GroupAdvice> groups, Boolean followed, Deviation deviation) {

    /** Why: a rule of the guide, and where that comes from. {@code rule} is empty for a formula. */
    public record Reason(String rule, String text, String source) {
    }

    /** What is advised for one group of the register. */
    public record GroupAdvice(String row, String name, String sentence, List<Reason> reasons) {
    }

    /** Whether all is known that the decision asks for. */
    public boolean ready() {
        return needed.isEmpty() && (!sentence.isEmpty() || !groups.isEmpty());
    }
}
