package nl.samenwijzer.guide.check.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.ForEach;
import nl.samenwijzer.guide.Prefill;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.feel.FeelSyntaxException;
import nl.samenwijzer.guide.rule.Shape;

/** Lists every expression of a guide with the names it may use. */
final class Formulas {

    private final Subject subject;
    private final List<Formula> formulas = new ArrayList<>();

    private Formulas(Subject subject) {
        this.subject = subject;
    }

    static List<Formula> of(Subject subject) {
        var formulas = new Formulas(subject);
        formulas.ofGuide();
        formulas.ofContent();
        subject.guide().questions().forEach(formulas::ofQuestion);
        subject.guide().decisions().forEach(formulas::ofDecision);
        return formulas.formulas;
    }

    private void ofGuide() {
        var about = subject.guide().about();
        about.routes().forEach(route -> plain(route.when()));
        plain(about.participation().when());
        about.gates().forEach(gate -> plain(gate.condition()));
        about.derived().forEach(derived -> add(derived.feel(), derived.scope(), row(derived.scope()), null));
        subject.guide().phases().forEach(phase -> {
            plain(phase.gate().opensWhen());
            phase.steps().forEach(step -> plain(step.when()));
        });
    }

    private void ofContent() {
        var guide = subject.guide();
        guide.signals().forEach(signal -> message(signal.forEach(), signal.when()));
        guide.register().checks().forEach(check -> message(check.forEach(), check.when()));
        guide.law().rules().forEach(rule -> plain(rule.when()));
        guide.documents().documents().forEach(document -> message(document.forEach(), document.when()));
        guide.portfolio().statuses().forEach(status -> plain(status.when()));
        guide.portfolio().trafficLights().forEach(light -> plain(light.when()));
        guide.portfolio().columns().forEach(column -> plain(column.value()));
        guide.portfolio().keyFigures().forEach(figure -> {
            plain(figure.of());
            plain(figure.having());
            plain(figure.groupBy());
            plain(figure.value());
        });
    }

    private void ofQuestion(Question question) {
        plain(question.when());
        plain(question.requiredWhen());
        var fields = subject.shapes().of(question).fields();
        question.columns().forEach(column -> add(column.when(), null, fields == null ? Map.of() : fields, null));
        question.prefill().forEach(prefill -> {
            var source = source(prefill);
            if (source == null) {
                return; // told at the prefill
            }
            add(prefill.where(), null, source, null);
            prefill.map().values().forEach(formula -> add(formula, null, source, null));
        });
    }

    private Map<String, Shape> source(Prefill prefill) {
        if (prefill.from() == null) {
            return Map.of();
        }
        return switch (prefill.from()) {
            case "law" -> any("id", "duty", "article");
            case "riskLibrary" -> any("id", "risk", "measure");
            case "evaluationCriteria" -> any("id", "text");
            default -> {
                if (subject.question(prefill.from()) == null) {
                    yield null;
                }
                var shape = subject.shapes().of(prefill.from());
                yield shape.fields() == null ? Map.of("id", shape, "keuze", shape) : shape.fields();
            }
        };
    }

    private void ofDecision(Decision decision) {
        if (decision.advice() != null) {
            plain(decision.advice().followed());
        }
        var locals = row(decision.forEach());
        add(decision.expression(), decision.forEach(), locals, null);
        decision.inputs().forEach(input -> add(input.expression(), decision.forEach(), locals, null));
        decision.rules().forEach(rule -> {
            for (var i = 0; i < Math.min(rule.when().size(), decision.inputs().size()); i++) {
                add(rule.when().get(i), decision.forEach(), locals, shape(decision.inputs().get(i).expression(), locals));
            }
        });
    }

    private Map<String, Shape> row(String scope) {
        return "methods".equals(scope) ? Map.of() : subject.shapes().row(scope);
    }

    private void message(ForEach forEach, Expression when) {
        if (forEach == null) {
            plain(when);
            return;
        }
        plain(forEach.list());
        add(when, null, Map.of(forEach.as(), shape(forEach.list(), Map.of())), null);
    }

    private Shape shape(Expression expression, Map<String, Shape> locals) {
        try {
            return subject.shapes().of(subject.feel().expression(expression.text()), locals);
        } catch (FeelSyntaxException toldElsewhere) {
            return Shape.ANY;
        }
    }

    private void plain(Expression expression) {
        add(expression, null, Map.of(), null);
    }

    private void add(Expression expression, String scope, Map<String, Shape> locals, Shape input) {
        if (expression != null) {
            formulas.add(new Formula(expression, scope, locals, input));
        }
    }

    private static Map<String, Shape> any(String... names) {
        var fields = new LinkedHashMap<String, Shape>();
        List.of(names).forEach(name -> fields.put(name, Shape.ANY));
        return fields;
    }
}
