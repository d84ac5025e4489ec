package nl.samenwijzer.guide.rule;

import java.util.Map;
import java.util.Set;

import org.operaton.bpm.model.dmn.BuiltinAggregator;
import org.operaton.bpm.model.dmn.Dmn;
import org.operaton.bpm.model.dmn.DmnModelInstance;
import org.operaton.bpm.model.dmn.HitPolicy;
import org.operaton.bpm.model.dmn.instance.DecisionTable;
import org.operaton.bpm.model.dmn.instance.Definitions;
import org.operaton.bpm.model.dmn.instance.DmnModelElementInstance;
import org.operaton.bpm.model.dmn.instance.Input;
import org.operaton.bpm.model.dmn.instance.InputEntry;
import org.operaton.bpm.model.dmn.instance.InputExpression;
import org.operaton.bpm.model.dmn.instance.Output;
import org.operaton.bpm.model.dmn.instance.OutputEntry;
import org.operaton.bpm.model.dmn.instance.Rule;
import org.operaton.bpm.model.dmn.instance.Text;

import nl.samenwijzer.guide.Decision;

/** Writes a decision table of the guide as a DMN model, as another tool would save it. */
final class DecisionModel {

    private static final Set<String> NUMERIC = Set.of("SUM", "MIN", "MAX");

    private final DmnModelInstance model = Dmn.createEmptyModel();
    private final Decision decision;

    private DecisionModel(Decision decision) {
        this.decision = decision;
    }

    static DmnModelInstance of(Decision decision) {
        return new DecisionModel(decision).written();
    }

    private DmnModelInstance written() {
        var definitions = element(Definitions.class);
        definitions.setName(decision.name());
        definitions.setNamespace("urn:nl:samenwijzer:guide");
        model.setDefinitions(definitions);
        var written = element(org.operaton.bpm.model.dmn.instance.Decision.class);
        written.setId(decision.id());
        written.setName(decision.name());
        definitions.addChildElement(written);
        written.addChildElement(table());
        return model;
    }

    private DecisionTable table() {
        var table = element(DecisionTable.class);
        table.setHitPolicy(HitPolicy.valueOf(decision.hitPolicy()));
        if (decision.aggregation() != null) {
            table.setAggregation(BuiltinAggregator.valueOf(decision.aggregation()));
        }
        decision.inputs().forEach(input -> table.getInputs().add(input(input)));
        decision.outputs().forEach(output -> table.getOutputs().add(output(output)));
        decision.rules().forEach(rule -> table.getRules().add(rule(rule)));
        return table;
    }

    private Input input(Decision.Input source) {
        var input = element(Input.class);
        input.setLabel(source.label());
        var expression = element(InputExpression.class);
        expression.setText(text(source.expression().text()));
        input.setInputExpression(expression);
        return input;
    }

    private Output output(Decision.Output source) {
        var output = element(Output.class);
        output.setName(source.id());
        if (decision.aggregation() != null && NUMERIC.contains(decision.aggregation())) {
            output.setTypeRef("double"); // the engine aggregates typed numbers only
        }
        return output;
    }

    private Rule rule(Decision.Rule source) {
        var rule = element(Rule.class);
        rule.setId(source.id());
        source.when().forEach(test -> {
            var entry = element(InputEntry.class);
            entry.setText(text(test.text()));
            rule.getInputEntries().add(entry);
        });
        decision.outputs().forEach(output -> {
            var entry = element(OutputEntry.class);
            entry.setText(text(literal(source.then(), output.id())));
            rule.getOutputEntries().add(entry);
        });
        return rule;
    }

    private static String literal(Map<String, Object> then, String output) {
        var value = then.get(output);
        return value instanceof String text ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
                : String.valueOf(value);
    }

    private Text text(String content) {
        var text = element(Text.class);
        text.setTextContent(content);
        return text;
    }

    private <T extends DmnModelElementInstance> T element(Class<T> type) {
        return model.newInstance(type);
    }
}
