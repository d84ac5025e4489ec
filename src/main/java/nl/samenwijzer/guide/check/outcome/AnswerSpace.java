package nl.samenwijzer.guide.check.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.check.subject.Subject;

/**
 * The answers that some questions can have, unanswered too: every choice and score, of a number its limits and what lies
 * around the numbers it is compared with. Of a text or a table it tells only whether there is something.
 */
final class AnswerSpace {

    /** Above this number of combinations a sample is taken. */
    static final int MOST = 20_000;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, List<JsonNode>> values = new LinkedHashMap<>();

    /** The space of these questions; {@code compared} are the numbers that rules compare with. */
    AnswerSpace(Subject subject, Collection<Question> questions, Set<BigDecimal> compared) {
        questions.forEach(question -> {
            var possible = new LinkedHashSet<JsonNode>();
            possible.add(JSON.nullNode());
            possible.addAll(answers(subject, question, compared));
            values.put(question.id(), List.copyOf(possible));
        });
    }

    /** Whether all combinations are tried. */
    boolean isWhole() {
        return size() <= MOST;
    }

    private double size() {
        return values.values().stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other);
    }

    /** All combinations; of more than {@link #MOST} a sample that is the same every time. */
    Stream<Map<String, JsonNode>> combinations() {
        return isWhole() ? all((int) size()) : sample();
    }

    private Stream<Map<String, JsonNode>> all(int size) {
        return Stream.iterate(0, number -> number < size, number -> number + 1).map(number -> {
            var left = new int[] { number };
            return combination(possible -> {
                var index = left[0] % possible.size();
                left[0] /= possible.size();
                return index;
            });
        });
    }

    private Stream<Map<String, JsonNode>> sample() {
        var random = new Random(1); // the same guide gives the same faults
        var extremes = Stream.of(combination(possible -> Math.min(1, possible.size() - 1)),
                combination(possible -> possible.size() - 1));
        return Stream.concat(extremes,
                Stream.generate(() -> combination(possible -> random.nextInt(possible.size()))).limit(MOST));
    }

    private Map<String, JsonNode> combination(ToIntFunction<List<JsonNode>> choice) {
        var combination = new LinkedHashMap<String, JsonNode>();
        values.forEach((question, possible) -> combination.put(question, possible.get(choice.applyAsInt(possible))));
        return combination;
    }

    private static List<JsonNode> answers(Subject subject, Question question, Set<BigDecimal> compared) {
        return switch (question.type()) {
            case SINGLE_CHOICE, YES_NO -> choices(subject, question).stream().<JsonNode> map(JSON::textNode).toList();
            case MULTIPLE_CHOICE -> lists(choices(subject, question));
            case SCORE -> question.options().stream().map(Option::score).<JsonNode> map(JSON::numberNode).toList();
            case NUMBER -> numbers(question, compared);
            case TEXT, SHORT_TEXT -> List.of(JSON.textNode("tekst"));
            case APPROVAL -> Stream.of("akkoord", "niet_akkoord")
                    .<JsonNode> map(outcome -> JSON.objectNode().put("uitkomst", outcome)).toList();
            case TABLE, TIMELINE, METHODS, STAKEHOLDERS -> List.of(JSON.arrayNode().add(JSON.objectNode().put("id", "r1")));
            case PER_CHOICE_TEXT, STAKEHOLDER_MATRIX -> List.of();
        };
    }

    private static Collection<String> choices(Subject subject, Question question) {
        return subject.shapes().of(question).choices().keySet().stream().sorted().toList();
    }

    /** Each choice alone, and all together. */
    private static List<JsonNode> lists(Collection<String> choices) {
        var lists = new ArrayList<JsonNode>();
        choices.forEach(choice -> lists.add(list(List.of(choice))));
        lists.add(list(choices));
        return lists;
    }

    private static ArrayNode list(Collection<String> choices) {
        var list = JSON.arrayNode();
        choices.forEach(list::add);
        return list;
    }

    private static List<JsonNode> numbers(Question question, Set<BigDecimal> compared) {
        var numbers = new TreeSet<BigDecimal>();
        Stream.of(question.min(), question.max()).filter(limit -> limit != null).map(BigDecimal::valueOf).forEach(numbers::add);
        compared.forEach(number -> numbers
                .addAll(List.of(number.subtract(BigDecimal.ONE), number, number.add(BigDecimal.ONE))));
        return numbers.stream().<JsonNode> map(JSON::numberNode).toList();
    }
}
