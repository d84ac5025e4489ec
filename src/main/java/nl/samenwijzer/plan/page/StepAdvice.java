package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Outcome;
import nl.samenwijzer.guide.rule.Sentences;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.page.answer.Visibility;

/**
 * What is advised at a question of a step.
 *
 * @param lines why, or of an advice per group what it is for each
 * @param deviates whether the plan does something else
 * @param href the page that tells all about it
 */
record StepAdvice(String sentence, List<String> lines, boolean deviates, String href) {

    private static final int GROUPS = 40;
    private static final int FEW = 2;

    /** Whether the lines are so many that they stand folded. */
    public boolean folded() {
        return lines.size() > FEW;
    }

    /** The advice at a question that is known and that this person may see. */
    static List<StepAdvice> at(OpenPlan open, Question question, Names names) {
        List<Decision> here = open.guide().decisions().stream()
                .filter(decision -> decision.advice() != null && decision.showAt().contains(question.id())).toList();
        if (here.isEmpty()) {
            return List.of();
        }
        Visibility visibility = new Visibility(open);
        return here.stream().filter(visibility::shows)
                .flatMap(decision -> decision.forEach() == null ? whole(open, decision, names)
                        : perGroup(open, decision, names))
                .toList();
    }

    private static Stream<StepAdvice> whole(OpenPlan open, Decision decision, Names names) {
        Outcome outcome = names.outcome(decision);
        String sentence = new Sentences(open.guide()).of(decision, outcome);
        boolean deviates = open.state().deviations().stream().anyMatch(one -> one.decision().equals(decision));
        boolean nothing = outcome.hits().isEmpty() && decision.expression() == null && decision.advice().followed() == null;
        return sentence.isEmpty() || nothing ? Stream.empty()
                : Stream.of(new StepAdvice(sentence, outcome.hits().stream().map(Decision.Rule::reason).distinct().toList(),
                        deviates, PlanPaths.advice(open.plan().id(), decision.id())));
    }

    private static Stream<StepAdvice> perGroup(OpenPlan open, Decision decision, Names names) {
        Question register = open.guide().registerQuestion();
        if (!decision.forEach().equals(register.id()) || !open.may(Action.EXPORT_PRIVATE)) {
            return Stream.empty();
        }
        Sentences sentences = new Sentences(open.guide());
        Labels labels = new Labels(names);
        List<String> lines = names.outcomes(decision, GROUPS).entrySet().stream()
                .map(group -> line(labels.ofRow(register, group.getKey()), sentences.of(decision, group.getValue())))
                .filter(line -> !line.isEmpty()).toList();
        int more = names.rows(register).size() - GROUPS;
        List<String> told = more <= 0 ? lines
                : Stream.concat(lines.stream(), Stream.of("Dit zijn de eerste " + GROUPS + " groepen. Er zijn er nog " + more
                        + ".")).toList();
        return lines.isEmpty() ? Stream.empty()
                : Stream.of(new StepAdvice(decision.name(), told, false,
                        PlanPaths.advice(open.plan().id(), decision.id())));
    }

    private static String line(String group, String sentence) {
        return sentence.isEmpty() ? "" : group + ": " + sentence;
    }
}
