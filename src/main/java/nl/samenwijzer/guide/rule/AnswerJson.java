package nl.samenwijzer.guide.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Turns values that conditions see back into the JSON of an answer. */
final class AnswerJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AnswerJson() {
    }

    /** The columns of a row; dates as ISO text. */
    static ObjectNode of(Map<String, Object> row) {
        var object = JSON.objectNode();
        row.forEach((column, value) -> object.set(column, of(value)));
        return object;
    }

    private static JsonNode of(Object value) {
        if (value instanceof BigDecimal number) {
            return JSON.numberNode(number);
        }
        if (value instanceof List<?> items) {
            var array = JSON.arrayNode();
            items.forEach(item -> array.add(of(item)));
            return array;
        }
        return value == null ? JSON.nullNode() : JSON.textNode(String.valueOf(value));
    }
}
