package nl.samenwijzer.plan.page.form;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.view.Conflict;

/**
 * What two people wrote at the same time, with the three ways on. Each way is a normal save on the version of the other;
 * what else was typed and is not saved travels along, so that no text is lost.
 */
public final class Conflicts {

    private final SavedForm saved;
    private final String action;
    private final Function<Entry, String> by;

    /** @param action where the choice is sent, {@code by} who saved an entry and when, in words */
    public Conflicts(SavedForm saved, String action, Function<Entry, String> by) {
        this.saved = saved;
        this.action = action;
        this.by = by;
    }

    /** One per entry, in the order of the form. */
    public List<Conflict> all(Names names) {
        AnswerText text = new AnswerText(saved.after(), names);
        return saved.conflicts().stream().map(conflict -> view(conflict, text)).toList();
    }

    private Conflict view(SaveResult.Conflict conflict, AnswerText text) {
        Question question = saved.after().guide().index().questions().get(conflict.question());
        String theirs = words(question, conflict, conflict.theirs().value(), conflict.theirs().deleted(), text);
        String mine = words(question, conflict, conflict.mine(), conflict.change().kind() == Change.Kind.DELETE, text);
        String base = conflict.base() == null ? ""
                : words(question, conflict, conflict.base().value(), conflict.base().deleted(), text);
        return new Conflict(question == null ? "Deze stap is klaar" : question.text(), action, mine, theirs,
                by.apply(conflict.theirs()), base, isText(question) ? mine + "\n\n" + theirs : "", hidden(conflict));
    }

    private static String words(Question question, SaveResult.Conflict conflict, JsonNode value, boolean deleted,
            AnswerText text) {
        if (deleted) {
            return "(verwijderd)";
        }
        return question == null ? value == null ? "nee" : "ja" : text.version(question, conflict.row(), value);
    }

    private static boolean isText(Question question) {
        return question != null && (question.type() == QuestionType.TEXT || question.type() == QuestionType.SHORT_TEXT
                || question.type() == QuestionType.PER_CHOICE_TEXT);
    }

    private List<Hidden> hidden(SaveResult.Conflict conflict) {
        Place place = new Place(conflict.question(), conflict.row());
        List<Hidden> inputs = new ArrayList<>();
        inputs.add(new Hidden(SentForm.PRESENT, place.name()));
        inputs.add(new Hidden(place.version(), String.valueOf(conflict.theirs().version())));
        inputs.add(new Hidden(place.operation(), UUID.randomUUID().toString()));
        if (conflict.change().kind() == Change.Kind.DELETE) {
            inputs.add(new Hidden(place.question() + ".action", RowAction.REMOVE + ":" + place.row()));
        } else {
            inputs.addAll(values(place, conflict));
        }
        saved.unsaved().stream().filter(other -> !other.equals(place))
                .forEach(other -> inputs.addAll(saved.form().hidden(other)));
        return inputs;
    }

    private List<Hidden> values(Place place, SaveResult.Conflict conflict) {
        List<Hidden> inputs = new ArrayList<>();
        if (conflict.mine() instanceof ObjectNode fields) {
            boolean row = saved.after().guide().question(conflict.question()).type().hasRows();
            List<String> columns = fields.properties().stream().map(field -> field.getKey())
                    .filter(name -> row || !name.equals(ApprovalParts.BY) && !name.equals(ApprovalParts.DATE)).toList();
            if (row) {
                inputs.add(new Hidden(place.fields(), String.join(" ", columns)));
            }
            columns.forEach(column -> Written.of(fields.get(column))
                    .forEach(value -> inputs.add(new Hidden(place.at(column).name(), value))));
        } else {
            Written.of(conflict.mine()).forEach(value -> inputs.add(new Hidden(place.name(), value)));
        }
        return inputs;
    }
}
