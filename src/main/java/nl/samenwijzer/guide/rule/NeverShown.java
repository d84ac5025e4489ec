package nl.samenwijzer.guide.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.feel.Feel;
import nl.samenwijzer.guide.feel.Syntax;

/**
 * What management and who only reads along never see ({@code neverShow}), and all that is made from it, also through other
 * names.
 * Counts that the application keeps, such as the number of signals, are facts and give nothing away. Thread-safe.
 */
public final class NeverShown {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*(?:\\.[a-z][a-z0-9_]*)?)\\}");

    private final Guide guide;
    private final Feel feel;
    private final Map<String, Boolean> decisions = new ConcurrentHashMap<>();

    /** Of a guide that passed its check; {@code feel} reads its expressions. */
    public NeverShown(Guide guide, Feel feel) {
        this.guide = guide;
        this.feel = feel;
    }

    /** Whether management may see a value that is made from these expressions (null for none) and this text. */
    public boolean mayShow(List<Expression> expressions, String text) {
        Set<String> seen = new HashSet<>();
        expressions.forEach(expression -> add(expression, seen));
        if (text != null) {
            PLACEHOLDER.matcher(text).results().forEach(found -> add(new Expression(found.group(1)), seen));
        }
        return mayShow(seen);
    }

    /** Whether management may see a value that is made from this expression. */
    public boolean mayShow(Expression expression) {
        return mayShow(List.of(expression), null);
    }

    /** Whether management may see what this decision says. */
    public boolean mayShow(Decision decision) {
        return decisions.computeIfAbsent(decision.id(), id -> {
            Set<String> seen = new HashSet<>();
            add(decision, seen);
            return mayShow(seen);
        });
    }

    /** Whether management may see answers to this question. Of the register some fields may be hidden all the same. */
    public boolean mayShow(Question question) {
        return !guide.portfolio().neverShow().questions().contains(question.id());
    }

    private boolean mayShow(Set<String> words) {
        return guide.portfolio().neverShow().questions().stream().noneMatch(words::contains)
                && (!words.contains(guide.registerQuestion().id())
                        || guide.portfolio().neverShow().stakeholderFields().stream().noneMatch(words::contains));
    }

    /** All names and all columns after a dot: in a filter the two look the same. */
    private void add(Expression expression, Set<String> seen) {
        if (expression != null) {
            add(feel.expression(expression.text()), seen);
        }
    }

    private void add(Syntax syntax, Set<String> seen) {
        if (syntax instanceof Syntax.Path path) {
            seen.add(path.key());
        }
        if (syntax instanceof Syntax.Name name && seen.add(name.name())) {
            guide.about().gates().stream().filter(gate -> gate.id().equals(name.name()))
                    .forEach(gate -> add(gate.condition(), seen));
            guide.about().derived().stream().filter(derived -> derived.name().equals(name.name()))
                    .forEach(derived -> add(derived, seen));
        }
        syntax.parts().forEach(part -> add(part, seen));
    }

    private void add(Derived derived, Set<String> seen) {
        if (derived.scope() != null) {
            seen.add(derived.scope());
        }
        add(derived.feel(), seen);
        guide.decisions().stream().filter(decision -> decision.id().equals(derived.decision()))
                .forEach(decision -> add(decision, seen));
    }

    private void add(Decision decision, Set<String> seen) {
        if (decision.forEach() != null) {
            seen.add(decision.forEach());
        }
        add(decision.expression(), seen);
        decision.inputs().forEach(input -> add(input.expression(), seen));
        decision.rules().forEach(rule -> rule.when().forEach(test -> add(feel.test(test.text()), seen)));
    }
}
