package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Problem;

/**
 * Rows that are named where another question refers to them: one that has this name already, or a new group in the register.
 */
final class Additions {

    private final OpenPlan open;
    private final SentForm form;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, String> made = new HashMap<>();

    Additions(OpenPlan open, SentForm form) {
        this.open = open;
        this.form = form;
    }

    /** The groups to make. */
    List<Change> changes() {
        return changes;
    }

    /** The value of a cell together with the row that was named beside it. */
    JsonNode in(Place cell, Column column, JsonNode value) {
        if (column.type() != ColumnType.REFERENCE && column.type() != ColumnType.REFERENCES) {
            return value;
        }
        String name = form.text(cell.addition());
        String row = name.isBlank() ? null : rowNamed(open.guide().question(column.of()), name, cell);
        if (row == null) {
            return value;
        }
        if (column.type() == ColumnType.REFERENCE) {
            return TextNode.valueOf(row);
        }
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        if (value != null) {
            value.forEach(item -> rows.add(item.asText()));
        }
        return Written.of(rows).contains(row) ? rows : rows.add(row);
    }

    private String rowNamed(Question question, String name, Place cell) {
        Column label = Labels.labelColumn(open.guide(), question);
        if (label == null) {
            return null;
        }
        String key = question.id() + " " + name.strip().toLowerCase(java.util.Locale.ROOT);
        return made.computeIfAbsent(key, unknown -> open.state().entries().rows(question.id()).stream()
                .filter(row -> row.value() != null
                        && name.strip().equalsIgnoreCase(row.value().path(label.id()).asText().strip()))
                .map(Entry::row).findFirst().orElseGet(() -> make(question, label, name, cell)));
    }

    private String make(Question question, Column label, String name, Place cell) {
        ObjectNode value = JsonNodeFactory.instance.objectNode().put(label.id(), name);
        List<Problem> problems = new ArrayList<>();
        AnswerShape.clean(question.id(), cell.row(), value, problems);
        if (!question.equals(open.guide().registerQuestion()) || !problems.isEmpty()) {
            return null;
        }
        UUID operation = Change.operationIn(form.operation(cell), cell.name(), "@nieuw");
        changes.add(Change.putRow(question.id(), operation.toString(), 0, operation, value));
        return operation.toString();
    }
}
