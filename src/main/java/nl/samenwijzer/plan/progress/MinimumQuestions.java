package nl.samenwijzer.plan.progress;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.MinimumQuestion;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;

/**
 * Which minimum questions are answered (guide format, "Minimum questions"). What counts without participation counts only
 * once it was decided that people do not take part: until then nobody has answered anything.
 */
final class MinimumQuestions {

    private final Guide guide;
    private final Names names;
    private final Completeness completeness;

    MinimumQuestions(Guide guide, Names names, Completeness completeness) {
        this.guide = guide;
        this.names = names;
        this.completeness = completeness;
    }

    List<MinimumState> all() {
        boolean without = !names.participates() && decided(guide.about().participation().when(), new HashSet<>());
        return guide.about().minimumQuestions().stream().map(question -> state(question, without)).toList();
    }

    private MinimumState state(MinimumQuestion question, boolean without) {
        MinimumQuestion.Without instead = without ? question.withoutParticipation() : null;
        String text = instead == null ? null : instead.text();
        List<Question> core = (instead == null ? question.core() : instead.core()).stream().map(guide::question)
                .filter(names::asked).toList();
        boolean answered = core.isEmpty() ? text != null : core.stream().allMatch(completeness::complete);
        return new MinimumState(question, answered, core, text);
    }

    /** Whether every question that the expression names, also through other names, has an answer. */
    private boolean decided(Expression expression, Set<String> seen) {
        return expression == null || Arrays.stream(expression.text().replaceAll("\"[^\"]*\"", " ").split("\\W+"))
                .filter(seen::add).allMatch(word -> decided(word, seen));
    }

    private boolean decided(String word, Set<String> seen) {
        if (guide.index().questions().containsKey(word)) {
            return names.value(word) != null;
        }
        return guide.about().derived().stream().filter(derived -> derived.name().equals(word)).map(Derived::feel)
                .allMatch(feel -> decided(feel, seen));
    }
}
