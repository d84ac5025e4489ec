package nl.samenwijzer.guide.check.formula;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.feel.FeelSyntaxException;
import nl.samenwijzer.guide.feel.Syntax;
import nl.samenwijzer.guide.rule.Shape;

/** Every expression parses, and uses only names, columns, functions and choices that exist. */
final class FormulaCheck implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var names = new HashSet<>(subject.questionIds());
        subject.guide().about().gates().forEach(gate -> names.add(gate.id()));
        var scopes = new HashMap<String, String>();
        subject.guide().about().derived().forEach(derived -> {
            names.add(derived.name());
            scopes.put(derived.name(), derived.scope());
        });
        Formulas.of(subject).forEach(formula -> {
            try {
                var text = formula.expression().text();
                var syntax = formula.isTest() ? subject.feel().test(text) : subject.feel().expression(text);
                new FormulaWalk(subject, formula, names, scopes).walk(syntax);
            } catch (FeelSyntaxException fault) {
                subject.fault(formula.expression(), "Deze formule is geen goede FEEL: %s.".formatted(fault.getMessage()),
                        "Verbeter de formule op de plek die achter de dubbele punt staat.");
            }
        });
    }

    /** One formula. */
    private record FormulaWalk(Subject subject, Formula formula, Set<String> names, Map<String, String> scopes) {

        void walk(Syntax syntax) {
            var locals = new HashMap<>(formula.locals());
            if (formula.isTest()) {
                locals.put("?", formula.input());
                ChoiceCheck.test(this::fault, formula.input(), syntax);
            }
            walk(syntax, locals, Map.of());
        }

        private void walk(Syntax node, Map<String, Shape> locals, Map<String, Shape> row) {
            if (node instanceof Syntax.Name name) {
                name(name.name(), locals, row);
            } else if (node instanceof Syntax.Filter filter) {
                var list = subject.shapes().of(filter.list(), locals);
                var inside = new HashMap<>(locals);
                inside.put("item", list);
                walk(filter.list(), locals, row);
                walk(filter.condition(), inside, list.fields() == null ? Map.of() : list.fields());
            } else if (node instanceof Syntax.Loop loop) {
                loop.variables().values().forEach(list -> walk(list, locals, row));
                walk(loop.body(), subject.shapes().inside(loop, locals), row);
            } else {
                details(node, locals);
                node.parts().forEach(part -> walk(part, locals, row));
            }
        }

        private void details(Syntax node, Map<String, Shape> locals) {
            if (node instanceof Syntax.Path path) {
                column(subject.shapes().of(path.of(), locals), path.key());
            } else if (node instanceof Syntax.Call call) {
                if (!Functions.known(call.function())) {
                    fault("'%s' is geen functie van FEEL.".formatted(call.function()),
                            "Gebruik een functie die in README.md staat.");
                }
                ChoiceCheck.call(this::fault, subject.shapes(), call, locals);
            } else if (node instanceof Syntax.Comparison comparison) {
                ChoiceCheck.comparison(this::fault, subject.shapes(), comparison, locals);
            }
        }

        private void name(String name, Map<String, Shape> locals, Map<String, Shape> row) {
            if (row.containsKey(name)) {
                fault("'%s' is hier een kolom van de rij.".formatted(name), "Schrijf item.%s.".formatted(name));
            } else if (!locals.containsKey(name) && !names.contains(name)) {
                fault("De naam '%s' bestaat niet.".formatted(name),
                        "Gebruik de id van een vraag of poort, of zet de naam bij derived in guide.yaml.");
            } else if (!locals.containsKey(name) && scopes.get(name) != null && !scopes.get(name).equals(formula.scope())) {
                fault("De naam '%s' bestaat alleen per rij.".formatted(name),
                        "Gebruik hem alleen in een beslissing of naam met scope %s.".formatted(scopes.get(name)));
            }
        }

        private void column(Shape shape, String key) {
            if (shape.fields() != null && !shape.fields().containsKey(key)) {
                fault("'%s' is geen kolom.".formatted(key), "Kies een kolom die bestaat: %s."
                        .formatted(String.join(", ", shape.fields().keySet())));
            }
        }

        private void fault(String problem, String remedy) {
            subject.fault(formula.expression(), problem, remedy);
        }
    }
}
