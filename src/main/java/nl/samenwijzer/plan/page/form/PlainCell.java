package nl.samenwijzer.plan.page.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A stored value as conditions see it: text, number, date, a list of texts, or null.
 */
final class PlainCell {

    private PlainCell() {
    }

    static Object of(JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.asText()));
            return items;
        }
        return dateOrText(value.asText());
    }

    private static Object dateOrText(String text) {
        if (text.length() != 10 || text.charAt(4) != '-') {
            return text;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            return text;
        }
    }
}
