package nl.samenwijzer.advice.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.samenwijzer.advice.decision.Change.OtherAnswer;
import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Options;
import nl.samenwijzer.guide.rule.Outcome;
import nl.samenwijzer.guide.rule.Sentences;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * Tries other answers to the questions with choices, one at a time, and tells which of them would change an advice. The
 * decision is taken anew for each, so this is for who asks why, not for every page.
 */
final class Changes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A choice that somebody could make: the label and the whole answer with it. */
    private record Try(String label, JsonNode answer) {
    }

    private final PlanState state;
    private final Sentences sentences;

    Changes(PlanState state) {
        this.state = state;
        this.sentences = new Sentences(state.guide());
    }

    /** What would change this advice, by what it would be then; empty when no single answer does. */
    List<Change> of(Advice advice) {
        if (!advice.ready()) {
            return List.of();
        }
        Decision decision = advice.decision();
        String now = state.ask(names -> told(decision, names));
        Map<String, List<OtherAnswer>> byOutcome = new LinkedHashMap<>();
        List<Question> questions = state
                .ask(names -> names.rulebook().causes().of(decision).stream().filter(names::asked).toList());
        for (Question question : questions) {
            for (Try other : others(question)) {
                String then = state.supposing(question, other.answer(), names -> told(decision, names));
                if (!then.isEmpty() && !then.equals(now)) {
                    byOutcome.computeIfAbsent(then, key -> new ArrayList<>())
                            .add(new OtherAnswer(question, other.label()));
                }
            }
        }
        return byOutcome.entrySet().stream().map(change -> new Change(change.getKey(), change.getValue())).toList();
    }

    /** What the decision says; of a decision per group how many groups get which advice. */
    private String told(Decision decision, Names names) {
        if (decision.forEach() == null) {
            return sentences.of(decision, names.outcome(decision));
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Outcome outcome : names.outcomes(decision, AdviceRound.GROUPS).values()) {
            counts.merge(sentences.of(decision, outcome), 1L, Long::sum);
        }
        return counts.entrySet().stream().filter(count -> !count.getKey().isEmpty())
                .map(count -> count.getKey() + ": " + count.getValue() + (count.getValue() == 1 ? " groep" : " groepen"))
                .sorted().collect(Collectors.joining(", "));
    }

    private List<Try> others(Question question) {
        JsonNode stored = state.stored(question);
        List<Option> options = state.ask(names -> new Options(names).of(question));
        return switch (question.type()) {
            case SINGLE_CHOICE, YES_NO, SCORE ->
                options.stream().map(option -> new Try(option.label(), value(question, option)))
                        .filter(other -> !other.answer().equals(stored)).toList();
            case MULTIPLE_CHOICE -> options.stream().map(option -> toggled(option, stored)).toList();
            default -> List.of();
        };
    }

    private static JsonNode value(Question question, Option option) {
        return question.type() == QuestionType.SCORE ? JSON.numberNode(option.score()) : JSON.textNode(option.id());
    }

    private static Try toggled(Option option, JsonNode stored) {
        List<String> chosen = stored == null ? List.of()
                : StreamSupport.stream(stored.spliterator(), false).map(JsonNode::asText).toList();
        boolean on = chosen.contains(option.id());
        List<String> then = on ? chosen.stream().filter(id -> !id.equals(option.id())).toList()
                : Stream.concat(chosen.stream(), Stream.of(option.id())).toList();
        var array = JSON.arrayNode();
        then.forEach(array::add);
        return new Try((on ? "zonder " : "ook ") + option.label(), then.isEmpty() ? JSON.nullNode() : array);
    }
}
