package nl.samenwijzer.guide.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.feel.Plain;

/**
 * Turns the JSON of an answer into the value that conditions see: dates as dates, numbers as BigDecimal, rows with all their
 * columns. Empty texts, lists and tables are null, and so is anything that does not have the shape of its type.
 */
final class AnswerValues {

    private static final List<String> APPROVAL = List.of("uitkomst", "toelichting", "door");

    private AnswerValues() {
    }

    /** The value of a question; {@code columns} are those of {@code Guide.columnsOf}. */
    static Object of(Question question, List<Column> columns, JsonNode answer) {
        if (answer == null || answer.isNull()) {
            return null;
        }
        return switch (question.type()) {
            case TEXT, SHORT_TEXT, SINGLE_CHOICE, YES_NO -> text(answer);
            case MULTIPLE_CHOICE -> texts(answer);
            case SCORE, NUMBER -> number(answer);
            case TABLE, TIMELINE, METHODS, STAKEHOLDERS -> rows(answer, columns);
            case PER_CHOICE_TEXT -> choiceTexts(answer);
            case APPROVAL -> approval(answer, columns);
            case STAKEHOLDER_MATRIX -> null;
        };
    }

    /** The value of one column. */
    static Object of(ColumnType type, JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        return switch (type) {
            case TEXT, SHORT_TEXT, SINGLE_CHOICE, YES_NO, REFERENCE -> text(value);
            case MULTIPLE_CHOICE, REFERENCES -> texts(value);
            case SCORE, NUMBER -> number(value);
            case DATE -> date(value.asText());
            case TIME -> time(value.asText());
        };
    }

    /** A date from ISO text, or null when it is none. */
    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    /** A time from text as 19:30, or null when it is none. */
    static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException notATime) {
            return null;
        }
    }

    private static String text(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank() ? node.textValue() : null;
    }

    private static Object number(JsonNode node) {
        return node.isNumber() ? Plain.of(node.decimalValue()) : null;
    }

    private static List<Object> texts(JsonNode node) {
        var texts = new ArrayList<Object>();
        node.forEach(item -> {
            if (text(item) != null) {
                texts.add(text(item));
            }
        });
        return texts.isEmpty() ? null : Collections.unmodifiableList(texts);
    }

    private static List<Map<String, Object>> rows(JsonNode node, List<Column> columns) {
        var rows = new ArrayList<Map<String, Object>>();
        node.forEach(row -> rows.add(row(row, columns)));
        return rows.isEmpty() ? null : rows;
    }

    private static Map<String, Object> row(JsonNode node, List<Column> columns) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", text(node.path("id")));
        columns.forEach(column -> row.put(column.id(), of(column.type(), node.get(column.id()))));
        return row;
    }

    private static List<Map<String, Object>> choiceTexts(JsonNode node) {
        var rows = new ArrayList<Map<String, Object>>();
        node.forEach(item -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("keuze", text(item.path("keuze")));
            row.put("tekst", text(item.path("tekst")));
            rows.add(row);
        });
        return rows.stream().allMatch(row -> row.get("tekst") == null) ? null : rows;
    }

    private static Map<String, Object> approval(JsonNode node, List<Column> columns) {
        var approval = new LinkedHashMap<String, Object>();
        APPROVAL.forEach(key -> approval.put(key, text(node.path(key))));
        approval.put("datum", date(node.path("datum").asText()));
        columns.forEach(column -> approval.put(column.id(), of(column.type(), node.get(column.id()))));
        return approval.values().stream().allMatch(value -> value == null) ? null : approval;
    }

    /** The names that the value of a question has inside, besides its columns. */
    static List<String> builtInColumns(QuestionType type) {
        return switch (type) {
            case APPROVAL -> List.of("uitkomst", "datum", "toelichting", "door");
            case PER_CHOICE_TEXT -> List.of("keuze", "tekst");
            case TABLE, TIMELINE, METHODS, STAKEHOLDERS -> List.of("id");
            default -> List.of();
        };
    }
}
