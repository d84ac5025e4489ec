package nl.samenwijzer.api.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Portfolio;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;

/**
 * The entries of a plan as far as one person may see them: shielded fields of the register are for those who work on the
 * plan, and what the guide never shows to management is not for those who may not have private documents either.
 */
public final class EntryLens {

    private final OpenPlan open;
    private final Guide guide;
    private final List<String> hiddenFields;
    private final List<String> hiddenQuestions;

    public EntryLens(OpenPlan open) {
        this.open = open;
        this.guide = open.guide();
        Portfolio.NeverShow neverShow = guide.portfolio().neverShow();
        boolean outside = !open.may(Action.EXPORT_PRIVATE) && neverShow != null;
        this.hiddenQuestions = outside ? neverShow.questions() : List.of();
        this.hiddenFields = Stream.concat(open.may(Action.VIEW_SHIELDED) ? Stream.empty() : shielded(guide),
                outside ? neverShow.stakeholderFields().stream() : Stream.empty()).toList();
    }

    /** All entries by question, in the order of the guide; questions without an entry are absent. */
    public Map<String, Object> all() {
        Entries entries = open.state().entries();
        Map<String, Object> all = new LinkedHashMap<>();
        guide.questions().stream().filter(question -> !hiddenQuestions.contains(question.id())).forEach(question -> {
            if (isList(question)) {
                List<EntryView> rows = entries.rows(question.id()).stream().map(this::of).toList();
                if (!rows.isEmpty()) {
                    all.put(question.id(), new RowsView(rows));
                }
            } else {
                entries.find(question.id(), Entry.SINGLE).ifPresent(entry -> all.put(question.id(), of(entry)));
            }
        });
        return all;
    }

    /** One entry. */
    public EntryView of(Entry entry) {
        return EntryView.of(entry, seen(entry.question(), entry.row(), entry.value()));
    }

    /** A value of this question; null for null. That shielded values are shown is noted for the trail. */
    public JsonNode seen(String question, String row, JsonNode value) {
        if (!question.equals(guide.registerQuestion().id()) || !(value instanceof ObjectNode fields)) {
            return value;
        }
        ObjectNode seen = fields.deepCopy().remove(hiddenFields);
        shielded(guide).filter(seen::hasNonNull).forEach(field -> open.shown().note(field, row));
        return seen;
    }

    private static boolean isList(Question question) {
        return question.type().hasRows() || question.type() == QuestionType.PER_CHOICE_TEXT;
    }

    private static Stream<String> shielded(Guide guide) {
        return guide.register().fields().stream().filter(Column::shielded).map(Column::id);
    }
}
