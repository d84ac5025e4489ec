package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;

/**
 * A plan as it would be with what is typed in a form. Saves nothing. What could not be an answer counts as nothing yet.
 */
@ApplicationScoped
public class DryRun {

    /** The plan with the answers of the form. */
    public OpenPlan with(OpenPlan open, SentForm form) {
        Entries entries = open.state().entries();
        List<Entry> typed = new ArrayList<>();
        for (Change change : new ReadForm(open, form).changes()) {
            Entry stored = entries.find(change.question(), change.row()).orElse(null);
            JsonNode value = value(open.guide(), change, stored);
            typed.add(new Entry(change.question(), change.row(), stored == null ? 0 : stored.version(), value,
                    stored == null ? last(open.guide(), change) : stored.sortKey(), false, open.account().id(),
                    stored == null ? open.plan().changedAt() : stored.updatedAt()));
        }
        return open.with(
                open.state().with(entries.with(typed)));
    }

    /** New rows come last, in the order of the form. */
    private static String last(Guide guide, Change change) {
        Question question = guide.index().questions().get(change.question());
        return question != null && question.type().hasRows() ? "~" : null;
    }

    private static JsonNode value(Guide guide, Change change, Entry stored) {
        Question question = guide.index().questions().get(change.question());
        if (question == null) {
            return Marks.isMark(change.question()) ? change.value() : null;
        }
        JsonNode clean = AnswerShape.clean(change.question(), change.row(), change.value(), new ArrayList<>());
        if (clean == null || !new AnswerShape(guide).addressProblems(question, change.row()).isEmpty()) {
            return null;
        }
        boolean patch = change.kind() == Change.Kind.PATCH && stored != null && stored.value() instanceof ObjectNode;
        return patch ? patched(guide, question, change, (ObjectNode) stored.value(), clean)
                : possible(guide, question, change, clean) ? clean : null;
    }

    private static JsonNode patched(Guide guide, Question question, Change change, ObjectNode stored, JsonNode clean) {
        ObjectNode row = stored.deepCopy();
        change.value().properties().forEach(field -> {
            ObjectNode one = row.objectNode();
            one.set(field.getKey(), clean.get(field.getKey()));
            row.remove(field.getKey());
            if (clean.has(field.getKey()) && possible(guide, question, change, one)) {
                row.set(field.getKey(), clean.get(field.getKey()));
            }
        });
        return row;
    }

    private static boolean possible(Guide guide, Question question, Change change, JsonNode value) {
        return new AnswerShape(guide).problems(question, change.row(), value).isEmpty();
    }
}
