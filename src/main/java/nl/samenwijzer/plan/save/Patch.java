package nl.samenwijzer.plan.save;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Changes some fields of a row: a form that shows three fields must not empty the other ten.
 */
final class Patch {

    private Patch() {
    }

    /** The row with the fields that were sent; those of which nothing is left after cleaning are emptied. */
    static JsonNode apply(JsonNode row, JsonNode sent, JsonNode clean) {
        ObjectNode changed = row instanceof ObjectNode fields ? fields.deepCopy() : JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : sent.properties()) {
            JsonNode value = clean == null ? null : clean.get(field.getKey());
            if (value == null) {
                changed.remove(field.getKey());
            } else {
                changed.set(field.getKey(), value);
            }
        }
        return changed;
    }
}
