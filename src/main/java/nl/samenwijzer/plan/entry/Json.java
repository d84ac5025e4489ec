package nl.samenwijzer.plan.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON of stored values: numbers keep their digits, and equal values have equal text.
 */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    /** An escape such as \\u0001. */
    private static final int MOST_PER_CHARACTER = 6;

    private Json() {
    }

    /** The value of a JSON text; null for null. Throws {@link UncheckedIOException} when it is not JSON. */
    public static JsonNode parse(String text) {
        try {
            JsonNode node = text == null ? null : MAPPER.readTree(text);
            return node == null || node.isNull() ? null : node;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** The JSON text of a value; null for null. */
    public static String text(JsonNode value) {
        return value == null || value.isNull() ? null : value.toString();
    }

    /** No value has a longer JSON text, in bytes of UTF-8; found without writing it. */
    static long mostBytes(JsonNode value) {
        if (!value.isContainerNode()) {
            return 2 + (long) MOST_PER_CHARACTER * value.asText().length();
        }
        long most = 2;
        for (Iterator<String> names = value.fieldNames(); names.hasNext();) {
            most += 4 + (long) MOST_PER_CHARACTER * names.next().length();
        }
        for (JsonNode part : value) {
            most += 1 + mostBytes(part);
        }
        return most;
    }

    /** The JSON text of records, maps and lists, keys of maps in order. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /**
     * Whether two values are the same answer: 3 and 3.0 are, null and nothing, and the same choices in another order. Otherwise
     * a form would change an answer that somebody else sent in an order of their own.
     */
    public static boolean same(JsonNode one, JsonNode other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.equals(Json::compare, other) || ordered(one).equals(Json::compare, ordered(other));
    }

    /** Choices are texts; a list of anything else, such as rows, keeps its order. */
    private static JsonNode ordered(JsonNode value) {
        if (value.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            value.forEach(item -> items.add(ordered(item)));
            if (items.stream().allMatch(JsonNode::isTextual)) {
                items.sort(Comparator.comparing(JsonNode::asText));
            }
            return MAPPER.createArrayNode().addAll(items);
        }
        if (value.isObject()) {
            ObjectNode fields = MAPPER.createObjectNode();
            value.properties().forEach(field -> fields.set(field.getKey(), ordered(field.getValue())));
            return fields;
        }
        return value;
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return new BigDecimal(one.asText()).compareTo(new BigDecimal(other.asText()));
        }
        return one.equals(other) ? 0 : 1;
    }
}
