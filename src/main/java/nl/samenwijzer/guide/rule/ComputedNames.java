package nl.samenwijzer.guide.rule;

import java.util.LinkedHashMap;
import java.util.Map;

import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.feel.Plain;

/** Computes the value of a name: of a question, a gate, or one that the guide derives. */
final class ComputedNames {

    private static final String METHODS = "methods";

    private final Names names;
    private final Rulebook rulebook;
    private final Guide guide;

    ComputedNames(Names names) {
        this.names = names;
        this.rulebook = names.rulebook();
        this.guide = rulebook.guide();
    }

    /** The value for one row of the register or one method; {@code row} is null for a name that exists once. */
    Object value(String name, String row) {
        var question = guide.index().questions().get(name);
        if (question != null) {
            return names.asked(question) ? names.evaluation().answer(question, names.stored(question)) : null;
        }
        var gate = rulebook.gate(name);
        if (gate != null) {
            return names.open(gate);
        }
        var derived = rulebook.derived(name);
        return derived == null ? null : derived(derived, row);
    }

    private Object derived(Derived derived, String row) {
        return switch (derived.kind()) {
            case FEEL -> names.evaluation().formula(derived.feel(), variables(derived.scope(), row));
            case DECISION -> names.outcome(rulebook.decision(derived.decision()), row).outputs().get(derived.output());
            case CONTENT -> derived.scope() == null ? rulebook.lists().named(derived.content()) : rows(METHODS).get(row);
            case SETTING -> SettingValues.of(rulebook.setting(derived.setting()), names.setting(derived.setting()));
            case RECORDED -> recorded(Fact.of(derived.fact()).orElseThrow());
        };
    }

    private Object recorded(Fact fact) {
        var question = guide.about().projectPhaseQuestion();
        return fact == Fact.PROJECT_PHASE && question != null ? names.value(question) : Plain.of(names.fact(fact));
    }

    /** The names for one row of a scope; all but the row's own when either is null. */
    RowVariables variables(String scope, String row) {
        if (row == null || scope == null) {
            return RowVariables.plain(names);
        }
        return new RowVariables(names, scope, row, scope.equals(METHODS) ? Map.of() : rows(scope).getOrDefault(row, Map.of()));
    }

    /** The rows of a scope by id: of the register, or the methods. */
    @SuppressWarnings("unchecked") // only this puts something under that key
    Map<String, Map<String, Object>> rows(String scope) {
        if (METHODS.equals(scope)) {
            return rulebook.lists().methods();
        }
        var rows = (Map<String, Map<String, Object>>) names.once(" rows " + scope, () -> {
            var byId = new LinkedHashMap<String, Map<String, Object>>();
            names.rows(guide.question(scope)).forEach(row -> byId.put((String) row.get("id"), row));
            return byId;
        });
        return rows == null ? Map.of() : rows;
    }
}
