package nl.samenwijzer.plan.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;

/**
 * Entries put together as the answers of the guide format ("Question types and the JSON of an answer").
 */
public final class Answers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Answers() {
    }

    /** All answers by question; questions without an answer are absent. */
    public static Map<String, JsonNode> of(Guide guide, Entries entries) {
        Map<String, JsonNode> answers = new HashMap<>();
        for (Question question : guide.questions()) {
            JsonNode answer = of(question, entries);
            if (answer != null) {
                answers.put(question.id(), answer);
            }
        }
        return answers;
    }

    /** The answer to one question; null when there is none. */
    public static JsonNode of(Question question, Entries entries) {
        if (question.type().hasRows()) {
            return entries.group(question.id()).assembled(Answers::rows);
        }
        return question.type() == QuestionType.PER_CHOICE_TEXT ? entries.group(question.id()).assembled(Answers::texts)
                : entries.value(question.id());
    }

    private static JsonNode rows(List<Entry> rows) {
        ArrayNode list = JSON.arrayNode(rows.size());
        for (Entry row : rows) {
            ObjectNode copy = list.addObject().put("id", row.row());
            if (row.value() instanceof ObjectNode fields) {
                copy.setAll(fields);
            }
        }
        return list.isEmpty() ? null : list;
    }

    private static JsonNode texts(List<Entry> rows) {
        ArrayNode list = JSON.arrayNode(rows.size());
        rows.stream().filter(row -> row.value() != null)
                .forEach(row -> list.addObject().put("keuze", row.row()).set("tekst", row.value()));
        return list.isEmpty() ? null : list;
    }
}
