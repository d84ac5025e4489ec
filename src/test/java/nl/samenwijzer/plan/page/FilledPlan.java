package nl.samenwijzer.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.OptionLists;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Marks;

/** An answer to every question of any guide. */
public final class FilledPlan {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Guide guide;

    public FilledPlan(Guide guide) {
        this.guide = guide;
    }

    /** Marks that open every gate that may be opened with a reason. */
    public List<Change> gates() {
        return guide.about().gates().stream().filter(gate -> gate.override() != null).map(gate -> Change.put(
                Marks.gate(gate.id()), 0, UUID.randomUUID(), JSON.objectNode().put("reden", "Proef"))).toList();
    }

    /** All answers that are no approvals. */
    public List<Change> answers() {
        List<Change> changes = new ArrayList<>();
        for (Question question : guide.questions()) {
            if (question.type().hasRows()) {
                changes.add(Change.putRow(question.id(), "rij", 0, UUID.randomUUID(), row(guide.columnsOf(question))));
            } else if (question.type() == QuestionType.PER_CHOICE_TEXT) {
                changes.add(Change.putRow(question.id(), choice(guide.question(question.per())), 0, UUID.randomUUID(),
                        TextNode.valueOf("Daarom")));
            } else if (question.type() != QuestionType.APPROVAL && !question.type().editsRegister()) {
                changes.add(Change.put(question.id(), 0, UUID.randomUUID(), single(question)));
            }
        }
        return changes;
    }

    private JsonNode single(Question question) {
        return switch (question.type()) {
            case TEXT, SHORT_TEXT -> TextNode.valueOf("Tekst & meer");
            case YES_NO -> TextNode.valueOf("ja");
            case NUMBER -> JSON.numberNode(6);
            case SCORE -> JSON.numberNode(question.options().get(question.options().size() - 1).score());
            case MULTIPLE_CHOICE -> JSON.arrayNode().add(choice(question));
            default -> TextNode.valueOf(choice(question));
        };
    }

    private ObjectNode row(List<Column> columns) {
        ObjectNode row = JSON.objectNode();
        for (Column column : columns) {
            row.set(column.id(), switch (column.type()) {
                case TEXT, SHORT_TEXT -> TextNode.valueOf("Cel <b>");
                case YES_NO -> TextNode.valueOf("nee");
                case NUMBER -> JSON.numberNode(2.5);
                case DATE -> TextNode.valueOf("2027-06-01");
                case TIME -> TextNode.valueOf("19:30");
                case SCORE -> JSON.numberNode(column.options().get(0).score());
                case SINGLE_CHOICE -> TextNode.valueOf(choice(column.options(), column.optionsFrom()));
                case MULTIPLE_CHOICE -> JSON.arrayNode().add(choice(column.options(), column.optionsFrom()));
                case REFERENCE -> TextNode.valueOf("rij");
                case REFERENCES -> JSON.arrayNode().add("rij");
            });
        }
        return row;
    }

    private String choice(Question question) {
        return question.type() == QuestionType.METHODS ? guide.methods().methods().get(0).id()
                : choice(question.options(), question.optionsFrom());
    }

    private String choice(List<Option> own, String from) {
        if (from == null) {
            return own.get(0).id();
        }
        return OptionLists.has(from) ? OptionLists.of(guide, from).get(0).id() : choice(guide.question(from));
    }
}
