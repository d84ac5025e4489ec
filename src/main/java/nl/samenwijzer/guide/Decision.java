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
        String source, Advice advice) {

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

    /**
     * How people read the outcome; a decision without it works in the background.
     *
     * @param sentence the outcome in one sentence, with outputs between braces
     * @param without the sentence when no output has a value; null for none
     * @param labels per output the list, or the question, that has the labels of its values
     * @param followed true when the plan does what is advised, false when it deviates, null when that cannot be told yet
     * @param reasonAt the question that asks why the plan deviates; null when the advice itself asks
     */
    public record Advice(String sentence, String without, Map<String, String> labels, Expression followed, String reasonAt) {

        public Advice {
            labels = labels == null ? Map.of() : Map.copyOf(labels);
        }
    }

    public Decision {
        showAt = showAt == null ? List.of() : List.copyOf(showAt);
        requires = requires == null ? List.of() : List.copyOf(requires);
        inputs = inputs == null ? List.of() : List.copyOf(inputs);
        outputs = outputs == null ? List.of() : List.copyOf(outputs);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }
}
