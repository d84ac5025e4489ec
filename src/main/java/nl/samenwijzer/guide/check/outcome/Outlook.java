package nl.samenwijzer.guide.check.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.feel.Variables;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Rulebook;

/**
 * What names are worth for one combination of answers. Over many combinations the same name often depends on the same
 * values; {@code known} remembers what it gave, which makes thousands of combinations affordable.
 */
final class Outlook implements Variables {

    private final Subject subject;
    private final Rulebook rulebook;
    private final Dependencies dependencies;
    private final Map<List<Object>, Object> known;
    private final Map<String, JsonNode> answers;
    private final Map<String, Object> here = new HashMap<>();
    private Names names;

    Outlook(Subject subject, Rulebook rulebook, Dependencies dependencies, Map<List<Object>, Object> known,
            Map<String, JsonNode> answers) {
        this.subject = subject;
        this.rulebook = rulebook;
        this.dependencies = dependencies;
        this.known = known;
        this.answers = answers;
    }

    /** The values of these names, in their order. */
    List<Object> values(Collection<String> names) {
        var values = new ArrayList<Object>();
        names.forEach(name -> values.add(get(name)));
        return values;
    }

    boolean isTrue(Expression condition) {
        return Boolean.TRUE.equals(subject.feel().value(condition.text(), this));
    }

    /** The value of an output of a decision that is taken once. */
    Object output(Decision decision, String output) {
        return names().outcome(decision).outputs().get(output);
    }

    @Override
    public boolean has(String name) {
        return true; // the check of formulas told of names that do not exist
    }

    @Override
    public Object get(String name) {
        if (!here.containsKey(name)) {
            var key = new ArrayList<Object>(List.of(name));
            key.add(answers.get(name));
            key.addAll(values(dependencies.of(name)));
            if (!known.containsKey(key)) {
                known.put(key, computed(name));
            }
            here.put(name, known.get(key));
        }
        return here.get(name);
    }

    private Object computed(String name) {
        return subject.guide().about().derived().stream()
                .filter(derived -> derived.name().equals(name) && derived.kind() == Derived.Kind.FEEL
                        && derived.scope() == null)
                .findFirst().map(derived -> subject.feel().value(derived.feel().text(), this))
                .orElseGet(() -> names().value(name));
    }

    private Names names() {
        if (names == null) {
            names = rulebook.names(answers, new NothingKnown());
        }
        return names;
    }
}
