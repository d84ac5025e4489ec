package nl.samenwijzer.guide.check.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.feel.Variables;
import nl.samenwijzer.guide.rule.Names;

/** What names are worth for one combination of answers. */
final class Outlook implements Variables {

    private final Outlooks all;
    private final Map<String, JsonNode> answers;
    private final Map<String, Object> here = new HashMap<>();
    private Names names;

    Outlook(Outlooks all, Map<String, JsonNode> answers) {
        this.all = all;
        this.answers = answers;
    }

    /** The values of these names, in their order. */
    List<Object> values(Collection<String> names) {
        var values = new ArrayList<Object>();
        names.forEach(name -> values.add(get(name)));
        return values;
    }

    boolean isTrue(Expression condition) {
        return Boolean.TRUE.equals(all.subject().feel().value(condition.text(), this));
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
            key.addAll(values(all.dependencies().of(name)));
            if (!all.known().containsKey(key)) {
                all.known().put(key, computed(name));
            }
            here.put(name, all.known().get(key));
        }
        return here.get(name);
    }

    private Object computed(String name) {
        var formula = all.formula(name);
        return formula == null ? names().value(name) : all.subject().feel().value(formula.text(), this);
    }

    private Names names() {
        if (names == null) {
            names = all.names(answers);
        }
        return names;
    }
}
