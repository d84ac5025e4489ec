package nl.samenwijzer.guide.rule;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;

/** Which answers a decision rests on, also through other names. Thread-safe. */
public final class Causes {

    private static final String ANY = "-";

    private final Rulebook rulebook;
    private final Guide guide;
    private final Map<String, List<Question>> known = new ConcurrentHashMap<>();

    Causes(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.guide = rulebook.guide();
    }

    /** All questions whose answer can matter, in the order of the guide. */
    public List<Question> of(Decision decision) {
        return known.computeIfAbsent(decision.id(), id -> questions(decision, expressions(decision)));
    }

    /** The questions behind a name: itself, or what it is made from. */
    public List<Question> of(String name) {
        return questions(List.of(name));
    }

    /** The questions that the rules which hit look at; all when none hit, or none of them looks at anything. */
    public List<Question> of(Decision decision, List<Decision.Rule> hits) {
        var looked = IntStream.range(0, decision.inputs().size())
                .filter(i -> hits.stream().anyMatch(rule -> !ANY.equals(rule.when().get(i).text())))
                .mapToObj(i -> decision.inputs().get(i).expression()).toList();
        return looked.isEmpty() ? of(decision) : questions(decision, looked);
    }

    private static List<Expression> expressions(Decision decision) {
        return Stream.concat(Stream.ofNullable(decision.expression()),
                decision.inputs().stream().map(Decision.Input::expression)).toList();
    }

    private List<Question> questions(Decision decision, Collection<Expression> expressions) {
        var names = new LinkedHashSet<String>();
        expressions.forEach(expression -> names.addAll(names(expression)));
        if (decision.forEach() != null) {
            names.add(decision.forEach());
        }
        return questions(names);
    }

    private List<Question> questions(Collection<String> names) {
        var all = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<String>(names);
        while (!waiting.isEmpty()) {
            var name = waiting.poll();
            if (all.add(name)) {
                waiting.addAll(behind(name));
            }
        }
        return guide.questions().stream().filter(question -> all.contains(question.id())).toList();
    }

    /** What a name is made from. */
    private Set<String> behind(String name) {
        var gate = rulebook.gate(name);
        if (gate != null) {
            return gate.condition() == null ? Set.of() : names(gate.condition());
        }
        var derived = rulebook.derived(name);
        return derived == null ? Set.of() : behind(derived);
    }

    private Set<String> behind(Derived derived) {
        return switch (derived.kind()) {
            case FEEL -> names(derived.feel());
            case DECISION -> {
                var decision = rulebook.decision(derived.decision());
                var names = new LinkedHashSet<String>();
                expressions(decision).forEach(expression -> names.addAll(names(expression)));
                if (decision.forEach() != null) {
                    names.add(decision.forEach());
                }
                yield names;
            }
            case RECORDED -> Fact.of(derived.fact()).filter(Fact.PROJECT_PHASE::equals)
                    .map(phase -> guide.about().projectPhaseQuestion()).map(Set::of).orElse(Set.of());
            case CONTENT, SETTING -> Set.of();
        };
    }

    private Set<String> names(Expression expression) {
        return Set.copyOf(rulebook.feel().expression(expression.text()).names());
    }
}
