package nl.samenwijzer.plan.progress;

import java.util.List;

import nl.samenwijzer.guide.MinimumQuestion;
import nl.samenwijzer.guide.Question;

/**
 * A minimum question of a plan: whether it is answered and by which answers.
 *
 * @param core the questions whose answers count now and that are asked
 * @param fixedText the text that counts as an answer because people do not take part; null otherwise
 */
public record MinimumState(MinimumQuestion question, boolean answered, List<Question> core, String fixedText) {

    public MinimumState {
        core = List.copyOf(core);
    }
}
