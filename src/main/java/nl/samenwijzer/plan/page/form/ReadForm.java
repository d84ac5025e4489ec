package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;

/**
 * Turns a form that was sent into changes: of the entries that it shows and of no others.
 */
public final class ReadForm {

    private final Guide guide;
    private final OpenPlan open;
    private final SentForm form;
    private final FixedRows fixed;
    private final Additions additions;
    private final List<Change> changes = new ArrayList<>();

    public ReadForm(OpenPlan open, SentForm form) {
        this.guide = open.guide();
        this.open = open;
        this.form = form;
        this.fixed = new FixedRows(open.state());
        this.additions = new Additions(open, form);
    }

    /** The changes; groups that are added on the spot come first, because answers refer to them. */
    public List<Change> changes() {
        Optional<RowAction> action = form.action();
        for (Place place : form.present()) {
            if (action.filter(pressed -> pressed.removes(place)).isPresent()) {
                form.skip(place);
            } else {
                read(place);
            }
        }
        List<Change> all = new ArrayList<>(additions.changes());
        all.addAll(changes);
        return all;
    }

    private void read(Place place) {
        int base = form.base(place);
        var operation = form.operation(place);
        Question question = guide.index().questions().get(place.question());
        if (question != null && question.type().hasRows()) {
            row(question, place);
        } else {
            changes.add(new Change(Change.Kind.PUT, place.question(), place.row(), base, operation, single(question, place),
                    null));
        }
    }

    private JsonNode single(Question question, Place place) {
        if (Marks.isMark(place.question())) {
            return form.text(place.name()).isEmpty() ? null : BooleanNode.TRUE;
        }
        if (question == null || question.type().editsRegister()) {
            return null;
        }
        return switch (question.type()) {
            case PER_CHOICE_TEXT -> Written.value(ColumnType.TEXT, form.all(place.name()));
            case APPROVAL -> approval(question, place);
            default -> Written.value(typeOf(question), form.all(place.name()));
        };
    }

    /** Single questions are written as the columns of the same type. */
    static ColumnType typeOf(Question question) {
        return ColumnType.valueOf(question.type().name());
    }

    private JsonNode approval(Question question, Place place) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        put(value, ApprovalParts.OUTCOME, Written.value(ColumnType.SINGLE_CHOICE,
                form.all(place.at(ApprovalParts.OUTCOME).name())));
        put(value, ApprovalParts.NOTE, Written.value(ColumnType.TEXT, form.all(place.at(ApprovalParts.NOTE).name())));
        if (!form.text(place.at(ApprovalParts.AGAIN).name()).isEmpty()) {
            value.put(ApprovalParts.AGAIN, true);
        }
        JsonNode stored = open.state().entries().value(question.id());
        Set<Column> asked = open.state().ask(names -> question.columns().stream()
                .filter(column -> ApprovalParts.asks(names, column, stored)).collect(Collectors.toSet()));
        // what was not on the page stays as it was
        question.columns().forEach(column -> put(value, column.id(),
                asked.contains(column) || !form.all(place.at(column.id()).name()).isEmpty() ? cell(place, column)
                        : stored == null ? null : stored.get(column.id())));
        return value.isEmpty() ? null : value;
    }

    private void row(Question question, Place place) {
        ObjectNode sent = JsonNodeFactory.instance.objectNode();
        for (String field : form.fields(place)) {
            Optional<Column> column = guide.columnsOf(question).stream().filter(one -> one.id().equals(field)).findFirst();
            sent.set(field, column.map(known -> cell(place, known))
                    .orElseGet(() -> Written.value(ColumnType.TEXT, form.all(place.at(field).name()))));
        }
        Optional<Entry> stored = open.state().entries().find(place.question(), place.row()).filter(row -> !row.deleted());
        if (stored.isPresent()) {
            changes.add(Change.patchRow(place.question(), place.row(), form.base(place), form.operation(place), sent));
        } else if (form.base(place) > 0 || !isEmpty(sent)) {
            changes.add(Change.putRow(place.question(), place.row(), form.base(place), form.operation(place),
                    fixed.complete(question, place.row(), sent)));
        }
    }

    private JsonNode cell(Place place, Column column) {
        Place cell = place.at(column.id());
        JsonNode value = Written.value(column.type(), form.all(cell.name()));
        return additions.in(cell, column, value);
    }

    private static boolean isEmpty(ObjectNode fields) {
        return fields.properties().stream().allMatch(field -> field.getValue().isNull());
    }

    private static void put(ObjectNode value, String name, JsonNode part) {
        if (part != null) {
            value.set(name, part);
        }
    }

    /** Whether this kind of question is shown as one element with one value. */
    static boolean isSingle(QuestionType type) {
        return switch (type) {
            case TEXT, SHORT_TEXT, SINGLE_CHOICE, MULTIPLE_CHOICE, YES_NO, SCORE, NUMBER -> true;
            default -> false;
        };
    }
}
