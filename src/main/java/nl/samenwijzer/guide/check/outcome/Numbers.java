package nl.samenwijzer.guide.check.outcome;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.check.subject.Subject;

/** The numbers that stand in an expression. */
final class Numbers {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w])");

    private Numbers() {
    }

    /** All numbers, not those in texts and names. */
    static Set<BigDecimal> in(String expression) {
        var numbers = new TreeSet<BigDecimal>();
        NUMBER.matcher(TEXT.matcher(expression).replaceAll("").replace("..", " ")).results()
                .map(found -> new BigDecimal(found.group())).forEach(numbers::add);
        return numbers;
    }

    /** As {@link #in(String)}; none for null. */
    static Set<BigDecimal> in(Expression expression) {
        return expression == null ? Set.of() : in(expression.text());
    }

    /** The numbers in the expressions and tests of a decision. */
    static Set<BigDecimal> in(Decision decision) {
        var numbers = new TreeSet<>(in(decision.expression()));
        decision.inputs().forEach(input -> numbers.addAll(in(input.expression())));
        decision.rules().forEach(rule -> rule.when().forEach(test -> numbers.addAll(in(test))));
        return numbers;
    }

    /** The numbers that these questions, gates and derived names compare with. */
    static Set<BigDecimal> inNames(Subject subject, Collection<String> names) {
        var about = subject.guide().about();
        var numbers = new TreeSet<BigDecimal>();
        about.gates().stream().filter(gate -> names.contains(gate.id())).forEach(gate -> numbers.addAll(in(gate.condition())));
        about.derived().stream().filter(derived -> names.contains(derived.name())).forEach(derived -> {
            numbers.addAll(in(derived.feel()));
            subject.guide().decisions().stream().filter(decision -> decision.id().equals(derived.decision()))
                    .forEach(decision -> numbers.addAll(in(decision)));
        });
        names.stream().map(subject::question).filter(Objects::nonNull).forEach(question -> {
            numbers.addAll(in(question.when()));
            numbers.addAll(in(subject.guide().stepOf(question).when()));
        });
        return numbers;
    }
}
