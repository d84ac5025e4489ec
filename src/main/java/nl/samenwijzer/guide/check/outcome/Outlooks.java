package nl.samenwijzer.guide.check.outcome;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Rulebook;

/**
 * Looks at one guide with many combinations of answers. The same name often depends on the same values; what it gave for
 * these before is remembered, which makes thousands of combinations affordable.
 */
final class Outlooks {

    private final Subject subject;
    private final Rulebook rulebook;
    private final Dependencies dependencies;
    private final Map<String, Expression> formulas = new HashMap<>();
    private final Map<List<Object>, Object> known = new HashMap<>();

    Outlooks(Subject subject, Dependencies dependencies) {
        this.subject = subject;
        this.rulebook = Rulebook.of(subject.guide());
        this.dependencies = dependencies;
        subject.guide().about().derived().stream()
                .filter(derived -> derived.kind() == Derived.Kind.FEEL && derived.scope() == null)
                .forEach(derived -> formulas.put(derived.name(), derived.feel()));
    }

    /** The guide with these answers. */
    Outlook of(Map<String, JsonNode> answers) {
        return new Outlook(this, answers);
    }

    Subject subject() {
        return subject;
    }

    Dependencies dependencies() {
        return dependencies;
    }

    Map<List<Object>, Object> known() {
        return known;
    }

    /** The formula of a name that exists once; null for any other name. */
    Expression formula(String name) {
        return formulas.get(name);
    }

    Names names(Map<String, JsonNode> answers) {
        return rulebook.names(answers, new NothingKnown());
    }
}
