package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Prefill;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.PrefilledRows;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * What the buttons of a list do, as changes. Pressed twice they do the same once.
 */
final class RowChanges {

    private final PlanState state;
    private final SentForm form;
    private final Question question;
    private final RowAction action;
    private final UUID operation;

    RowChanges(PlanState state, SentForm form, Question question, RowAction action) {
        this.state = state;
        this.form = form;
        this.question = question;
        this.action = action;
        this.operation = form.operation(new Place(question.id(), Entry.SINGLE));
    }

    /** The question a button is of, null when the guide has none: the matrix has the buttons of the register. */
    static Question questionOf(Guide guide, RowAction action) {
        Question question = guide.index().questions().get(action.question());
        return question != null && question.type().editsRegister() ? guide.registerQuestion() : question;
    }

    List<Change> all() {
        if (!question.type().hasRows()) {
            return action.kind().equals(RowAction.READY) ? text() : List.of();
        }
        return switch (action.kind()) {
            case RowAction.ADD -> List.of(add(JsonNodeFactory.instance.objectNode(), null, 0));
            case RowAction.COPY -> copy();
            case RowAction.UP -> move(-2);
            case RowAction.DOWN -> move(1);
            case RowAction.REMOVE -> remove();
            case RowAction.READY -> ready();
            case RowAction.PICK -> pick();
            default -> List.of();
        };
    }

    private Change add(JsonNode value, String after, int number) {
        UUID one = Change.operationIn(operation, question.id(), action.kind() + number);
        return new Change(Change.Kind.PUT, question.id(), one.toString(), 0, one, value, after);
    }

    private List<Change> copy() {
        return state.entries().find(question.id(), action.subject()).filter(row -> row.value() != null)
                .map(row -> List.of(add(row.value(), row.row(), 0))).orElse(List.of());
    }

    private List<Change> move(int behind) {
        List<Entry> rows = state.entries().rows(question.id());
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row().equals(action.subject())) {
                int place = i + behind;
                boolean end = behind > 0 ? place >= rows.size() : i == 0;
                return end ? List.of()
                        : List.of(Change.moveRow(question.id(), action.subject(), rows.get(i).version(), operation,
                                place < 0 ? Change.FIRST : rows.get(place).row()));
            }
        }
        return List.of();
    }

    private List<Change> remove() {
        Place row = new Place(question.id(), action.subject());
        int stored = state.entries().find(row.question(), row.row()).map(Entry::version).orElse(0);
        int base = form.shows(row) ? form.base(row) : stored;
        return stored == 0 ? List.of() : List.of(Change.deleteRow(row.question(), row.row(), base, form.operation(row)));
    }

    private List<Change> ready() {
        List<Change> changes = new ArrayList<>();
        if (state.entries().rows(question.id()).isEmpty()) {
            Offers.copies(state, question).forEach(row -> changes.add(add(row.values(), null, changes.size())));
        }
        return changes;
    }

    private List<Change> text() {
        Entry stored = state.entries().find(question.id(), Entry.SINGLE).orElse(null);
        String ready = String.join("\n\n", Offers.ready(state, question).stream()
                .filter(one -> one.mode() == Prefill.Mode.COPY && one.text() != null).map(PrefilledRows.Ready::text).toList());
        return stored != null && stored.value() != null || ready.isEmpty() ? List.of()
                : List.of(Change.put(question.id(), stored == null ? 0 : stored.version(),
                        Change.operationIn(form.operation(new Place(question.id(), Entry.SINGLE)), question.id(), "ready"),
                        TextNode.valueOf(ready)));
    }

    private List<Change> pick() {
        String[] parts = action.subject().split(":", 2);
        List<PrefilledRows.Ready> ready = Offers.ready(state, question);
        if (parts.length < 2 || !parts[0].matches("\\d{1,3}") || Integer.parseInt(parts[0]) >= ready.size()) {
            return List.of();
        }
        return ready.get(Integer.parseInt(parts[0])).rows().stream().filter(row -> parts[1].equals(row.source())).limit(1)
                .map(row -> add(row.values(), null, 0)).toList();
    }
}
