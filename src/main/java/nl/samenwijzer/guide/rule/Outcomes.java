package nl.samenwijzer.guide.rule;

import java.util.LinkedHashMap;
import java.util.List;

import nl.samenwijzer.guide.Decision;

/** Takes decisions, and tells whether what they require is filled in. */
record Outcomes(Names names) {

    /** The outcome of a decision; {@code row} is null for one that is not taken per row. */
    Outcome of(Decision decision, String row) {
        var rulebook = names.rulebook();
        var variables = names.variables(decision.forEach(), row);
        var ready = decision.requires().stream().allMatch(name -> filled(name, row));
        if (decision.expression() == null) {
            var result = names.evaluation().table(decision, variables);
            return new Outcome(result.outputs(), result.hits(), ready);
        }
        var outputs = new LinkedHashMap<String, Object>();
        outputs.put(decision.outputs().get(0).id(), names.evaluation().formula(decision.expression(), variables));
        return new Outcome(outputs, List.of(), ready);
    }

    /** True when the register has rows and each has the fields among these that are required in the route. */
    boolean registerHas(List<String> fields) {
        var guide = names.rulebook().guide();
        var rows = names.rows(guide.registerQuestion());
        var needed = guide.register().fields().stream()
                .filter(field -> fields.contains(field.id()) && field.required() && names.routeHas(field.routes())).toList();
        return !rows.isEmpty() && rows.stream()
                .allMatch(row -> needed.stream().allMatch(field -> row.get(field.id()) != null));
    }

    private boolean filled(String name, String row) {
        var question = names.rulebook().guide().index().questions().get(name);
        if (question == null) {
            return names.valueFor(name, row) != null;
        }
        return !question.routes().contains(names.route().id()) || names.answered(question);
    }
}
