package nl.samenwijzer.guide;

import java.util.List;
import java.util.Map;

/**
 * A decision: a DMN table (inputs, rules, hit policy) or one literal {@code expression}. With {@code forEach} it is taken
 * per row of the register or per method. {@code dmn} is the file in the guide's folder that holds it, or null.
 */
public record Decision(String id, String dmn, String name, List<String> showAt, List<String> requires, String forEach,
        String hitPolicy,
        String aggregation, List<Input> inputs, List<Output> outputs, List<Rule> rules, Expression expression, String reason,
        String source) {

    /** An input column. */
    public record Input(String id, String label, Expression expression, String type) {
    }

    /** An output column and the values it may have. */
    public record Output(String id, String type, List<String> values) {

        public Output {
            values = values == null ? List.of() : List.copyOf(values);
        }
    }

    /** A rule: one unary test per input, a literal value per output, and why. */
    public record Rule(String id, List<Expression> when, Map<String, Object> then, String reason, String source) {
    }

    public Decision {
        showAt = showAt == null ? List.of() : List.copyOf(showAt);
        requires = requires == null ? List.of() : List.copyOf(requires);
        inputs = inputs == null ? List.of() : List.copyOf(inputs);
        outputs = outputs == null ? List.of() : List.copyOf(outputs);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }
}
