package nl.samenwijzer.guide.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.guide.feel.Plain;

/** Turns what the organisation filled in for a setting into the value that conditions see. */
final class SettingValues {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private SettingValues() {
    }

    /** The value of a setting, its default when nothing is filled in, or null. ISO dates become dates. */
    static Object of(Setting setting, Object filledIn) {
        var value = filledIn instanceof JsonNode node ? MAPPER.convertValue(node, Object.class) : filledIn;
        if (value == null || "".equals(value)) {
            value = setting.standard();
        }
        return value instanceof List<?> items ? items.stream().map(item -> item(setting, item)).toList()
                : single(setting, value);
    }

    private static Object single(Setting setting, Object value) {
        return "date".equals(setting.type()) && value instanceof String text ? AnswerValues.date(text) : Plain.of(value);
    }

    private static Object item(Setting setting, Object item) {
        if (!(item instanceof Map<?, ?> fields)) {
            return Plain.of(item);
        }
        var row = new LinkedHashMap<String, Object>();
        setting.itemFields().forEach(field -> row.put(field, dated(fields.get(field))));
        return row;
    }

    private static Object dated(Object value) {
        var date = value instanceof String text ? AnswerValues.date(text) : null;
        return date == null ? Plain.of(value) : date;
    }
}
