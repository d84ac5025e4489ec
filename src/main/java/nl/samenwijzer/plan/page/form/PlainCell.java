package nl.samenwijzer.plan.page.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A stored value as conditions see it: text, number, date, time, a list of texts, or null.
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
        return dayOrText(value.asText());
    }

    private static Object dayOrText(String text) {
        boolean day = text.length() == 10 && text.charAt(4) == '-';
        if (!day && (text.length() != 5 || text.charAt(2) != ':')) {
            return text;
        }
        try {
            return day ? LocalDate.parse(text) : LocalTime.parse(text);
        } catch (DateTimeParseException neither) {
            return text;
        }
    }
}
