package nl.samenwijzer.plan.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.entry.Entry;

/**
 * Takes the answers of an example apart into what is stored: one value per row, references included. Every row gets an id
 * by {@code newId}, the same wherever it is referred to.
 */
final class ExampleRows {

    /** One value to store; {@code row} is empty for a single answer. */
    record Cell(String row, JsonNode value) {
    }

    private final Guide guide;
    private final UnaryOperator<String> newId;
    private final Map<String, String> ids = new HashMap<>();

    private ExampleRows(Guide guide, UnaryOperator<String> newId) {
        this.guide = guide;
        this.newId = newId;
    }

    /** Rows get an id as the application would have made. */
    static ExampleRows withNewIds(Guide guide) {
        return new ExampleRows(guide, old -> UUID.randomUUID().toString());
    }

    /** Rows keep the ids that the author gave them. */
    static ExampleRows asWritten(Guide guide) {
        return new ExampleRows(guide, UnaryOperator.identity());
    }

    /** The values of an answer, rows in their order. */
    List<Cell> cells(Question question, JsonNode answer) {
        List<Cell> cells = new ArrayList<>();
        if (question.type().hasRows()) {
            answer.forEach(row -> cells.add(new Cell(id(question.id(), row.path("id").asText()), fields(question, row))));
        } else if (question.type() == QuestionType.PER_CHOICE_TEXT) {
            answer.forEach(text -> cells.add(new Cell(text.path("keuze").asText(), text.path("tekst"))));
        } else {
            cells.add(new Cell(Entry.SINGLE, answer));
        }
        return cells;
    }

    private JsonNode fields(Question question, JsonNode row) {
        ObjectNode fields = ((ObjectNode) row).deepCopy().without(List.of("id"));
        for (Column column : guide.columnsOf(question)) {
            if (column.of() != null && fields.hasNonNull(column.id())) {
                fields.set(column.id(), referred(column.of(), fields.get(column.id())));
            }
        }
        return fields;
    }

    private JsonNode referred(String question, JsonNode old) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        if (!old.isArray()) {
            return json.textNode(id(question, old.asText()));
        }
        ArrayNode list = json.arrayNode();
        StreamSupport.stream(old.spliterator(), false).forEach(item -> list.add(id(question, item.asText())));
        return list;
    }

    private String id(String question, String old) {
        return ids.computeIfAbsent(question + '/' + old, key -> newId.apply(old));
    }
}
