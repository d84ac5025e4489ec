package nl.samenwijzer.plan.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The JSON of stored values: numbers keep their digits, and equal values have equal text.
 */
public final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

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

    /** The JSON text of records, maps and lists, keys of maps in order. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** Whether two values are the same answer: 3 and 3.0 are, and so are null and nothing. */
    public static boolean same(JsonNode one, JsonNode other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.equals(Json::compare, other);
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return new BigDecimal(one.asText()).compareTo(new BigDecimal(other.asText()));
        }
        return one.equals(other) ? 0 : 1;
    }
}
