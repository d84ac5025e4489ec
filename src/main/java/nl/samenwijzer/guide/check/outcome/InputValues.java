package nl.samenwijzer.guide.check.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.feel.Syntax;

/**
 * The values of one input column of a table on which its tests can differ: the scores or choices it has, or what stands in
 * the tests and what lies between.
 */
final class InputValues {

    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private InputValues() {
    }

    /** The values, null among them. */
    static List<Object> of(Subject subject, Decision decision, int column) {
        var values = new ArrayList<Object>();
        values.add(null);
        values.addAll(switch (String.valueOf(decision.inputs().get(column).type())) {
            case "number" -> numbers(subject, decision, column);
            case "string" -> texts(subject, decision, column);
            case "boolean" -> List.of(true, false);
            case "list" -> lists(texts(subject, decision, column));
            default -> List.of();
        });
        return values;
    }

    private static List<?> numbers(Subject subject, Decision decision, int column) {
        var scores = scores(subject, decision, column);
        if (!scores.isEmpty()) {
            return scores;
        }
        var numbers = new TreeSet<BigDecimal>();
        decision.rules().forEach(rule -> Numbers.in(rule.when().get(column).text())
                .forEach(number -> numbers.addAll(List.of(number.subtract(HALF), number, number.add(HALF)))));
        return List.copyOf(numbers);
    }

    /** The scores of the question or the field of the register that the column shows as it is. */
    private static List<BigDecimal> scores(Subject subject, Decision decision, int column) {
        var expression = decision.inputs().get(column).expression();
        if (!(subject.feel().expression(expression.text()) instanceof Syntax.Name name)) {
            return List.of();
        }
        var field = subject.guide().register().fields().stream()
                .filter(candidate -> decision.forEach() != null && candidate.id().equals(name.name()))
                .map(Column::options).findFirst();
        var question = subject.question(name.name());
        List<Option> options = field.orElse(question == null ? List.of() : question.options());
        return options.stream().map(Option::score).filter(Objects::nonNull).map(BigDecimal::valueOf).toList();
    }

    private static List<String> texts(Subject subject, Decision decision, int column) {
        var texts = new TreeSet<String>();
        decision.rules().forEach(rule -> TEXT.matcher(rule.when().get(column).text()).results()
                .forEach(found -> texts.add(found.group(1))));
        texts.add(""); // any other text
        return List.copyOf(texts);
    }

    private static List<List<String>> lists(List<String> texts) {
        return Stream.concat(texts.stream().map(Arrays::asList), Stream.of(List.<String> of(), texts)).toList();
    }
}
