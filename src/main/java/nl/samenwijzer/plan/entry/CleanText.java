package nl.samenwijzer.plan.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What is done to text before it is stored, and no more: line ends become LF, and what no document can hold is refused.
 * Nothing is trimmed, escaped or corrected. Of a value that is empty (no text, no items, no fields) nothing is left: null.
 */
final class CleanText {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Consumer<String> broken;

    private CleanText(Consumer<String> broken) {
        this.broken = broken;
    }

    /** The value as it may be stored, null when empty; {@code broken} hears the column of each text that cannot be kept. */
    static JsonNode clean(JsonNode value, Consumer<String> broken) {
        return value == null ? null : new CleanText(broken).cleaned(value, null);
    }

    private JsonNode cleaned(JsonNode value, String column) {
        if (value.isTextual()) {
            return text(value.textValue(), column);
        }
        if (value instanceof ArrayNode list) {
            return list(list, column);
        }
        if (value instanceof ObjectNode fields) {
            return fields(fields, column);
        }
        return value.isNull() || value.isMissingNode() ? null : value;
    }

    private JsonNode text(String text, String column) {
        if (unfit(text)) {
            broken.accept(column);
        }
        return text.isEmpty() ? null : JSON.textNode(text.replace("\r\n", "\n"));
    }

    private JsonNode list(ArrayNode list, String column) {
        List<JsonNode> kept = new ArrayList<>();
        for (JsonNode item : list) {
            JsonNode clean = cleaned(item, column);
            kept.add(clean == null ? JSON.nullNode() : clean);
        }
        return kept.isEmpty() ? null : JSON.arrayNode(kept.size()).addAll(kept);
    }

    private JsonNode fields(ObjectNode fields, String column) {
        ObjectNode kept = JSON.objectNode();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (unfit(field.getKey())) {
                broken.accept(column);
            }
            JsonNode clean = cleaned(field.getValue(), column == null ? field.getKey() : column);
            if (clean != null) {
                kept.set(field.getKey(), clean);
            }
        }
        return kept;
    }

    /** NUL, which databases refuse, and half a character, which no encoding can write. */
    private static boolean unfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return true;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return true;
            }
        }
        return false;
    }
}
