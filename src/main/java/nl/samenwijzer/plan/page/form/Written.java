package nl.samenwijzer.plan.page.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.samenwijzer.guide.ColumnType;

/**
 * Values as people write them in a form. What cannot be read stays text, so that it is refused with a remedy and comes back
 * on the page.
 */
public final class Written {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}([.,]\\d{1,30})?");
    private static final Pattern DUTCH_DATE = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2})(?::00)?)?(?: ?uur)?");

    private Written() {
    }

    /** The value that was sent; null when it is empty. */
    public static JsonNode value(ColumnType type, List<String> sent) {
        return switch (type) {
            case MULTIPLE_CHOICE, REFERENCES -> list(sent);
            case NUMBER, SCORE -> number(first(sent));
            case DATE -> date(first(sent));
            case TIME -> time(first(sent));
            case TEXT, SHORT_TEXT, SINGLE_CHOICE, YES_NO, REFERENCE -> text(first(sent));
        };
    }

    /** A value as it stands in a form. */
    static List<String> of(JsonNode value) {
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(item.asText()));
            return items;
        }
        return List.of(value.isNumber() ? value.decimalValue().toPlainString().replace('.', ',') : value.asText());
    }

    private static JsonNode list(List<String> sent) {
        ArrayNode list = JSON.arrayNode();
        sent.stream().filter(item -> !item.isEmpty()).distinct().forEach(list::add);
        return list.isEmpty() ? null : list;
    }

    private static JsonNode number(String sent) {
        String text = sent.strip();
        if (THOUSANDS.matcher(text).matches()) {
            return JSON.numberNode(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return NUMBER.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text.replace(',', '.'))) : text(sent);
    }

    private static JsonNode date(String sent) {
        Matcher dutch = DUTCH_DATE.matcher(sent.strip());
        if (!dutch.matches()) {
            return text(sent);
        }
        try {
            return JSON.textNode(LocalDate.of(Integer.parseInt(dutch.group(3)), Integer.parseInt(dutch.group(2)),
                    Integer.parseInt(dutch.group(1))).toString());
        } catch (DateTimeException noSuchDay) {
            return text(sent);
        }
    }

    /** Browsers send 19:30 and some 19:30:00; people type 19.30, 9:30 or 9. */
    private static JsonNode time(String sent) {
        Matcher typed = TIME.matcher(sent.strip());
        if (!typed.matches()) {
            return text(sent);
        }
        String minutes = typed.group(2) == null ? "00" : typed.group(2);
        return JSON.textNode((typed.group(1).length() == 1 ? "0" : "") + typed.group(1) + ":" + minutes);
    }

    private static JsonNode text(String sent) {
        return sent.isEmpty() ? null : JSON.textNode(sent);
    }

    private static String first(List<String> sent) {
        return sent.isEmpty() || sent.get(0) == null ? "" : sent.get(0);
    }
}
