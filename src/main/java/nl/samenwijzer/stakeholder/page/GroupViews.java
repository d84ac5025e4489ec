package nl.samenwijzer.stakeholder.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.page.Moments;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.QuestionForms;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.stakeholder.register.Mention;
import nl.samenwijzer.stakeholder.register.Mentions;
import nl.samenwijzer.stakeholder.review.Review;
import nl.samenwijzer.web.field.TableField;
import nl.samenwijzer.web.view.Link;

/** Makes the page of one group. */
@ApplicationScoped
class GroupViews {

    private static final int CHANGES = 5;

    private final Plans plans;
    private final Moments moments;

    GroupViews(Plans plans, Moments moments) {
        this.plans = plans;
        this.moments = moments;
    }

    /** The group; throws {@link NotFoundException} when there is none in this row. */
    static Entry group(OpenPlan open, String row) {
        return open.state().entries().find(open.guide().registerQuestion().id(), row).filter(entry -> !entry.deleted())
                .orElseThrow(NotFoundException::new);
    }

    GroupView stored(OpenPlan open, String row) {
        return view(open, row, Contents.STORED, List.of(), false);
    }

    GroupView refused(OpenPlan open, String row, Contents contents, List<Problem> problems) {
        return view(open, row, contents, problems, true);
    }

    private GroupView view(OpenPlan open, String row, Contents contents, List<Problem> problems, boolean refused) {
        Entry group = group(open, row);
        List<EntryVersion> history = plans.history(open, group.question(), row);
        return open.state().ask(names -> {
            Calling calling = new Calling(open, names);
            Tabs tabs = Tabs.of(open, "", calling.of(group));
            List<Column> fields = new Fields(open, names).all();
            AnswerText text = new AnswerText(open, names);
            Question register = open.guide().registerQuestion();
            boolean edits = tabs.mayAnswer();
            TableField.Row shown = edits ? new QuestionForms(open, names, contents, Viewing.of(tabs.base(), "", Map.of()))
                    .row(register, row, fields) : new TableField.Row(row, calling.of(group), List.of(), List.of(), false, "");
            List<GroupView.Fact> facts = edits ? List.of()
                    : fields.stream()
                            .map(field -> new GroupView.Fact(field.label(), text.of(field, part(group.value(), field))))
                            .toList();
            return new GroupView(tabs, calling.of(group), shown, group.version(), facts, remarks(open, group),
                    "Laatst bekeken: " + moments.day(Review.seen(open.state(), group)) + ".", moments.saved(group.updatedAt()),
                    GroupsViews.links(open, problems), refused, sections(open, names, row, text),
                    changes(open, history, fields, text),
                    PlanPaths.plan(open.plan().id()) + "/geschiedenis?vraag=" + register.id() + "&regel=" + row,
                    next(open, row, calling), register.id() + ".action", UUID.randomUUID().toString());
        });
    }

    private static List<String> remarks(OpenPlan open, Entry group) {
        List<String> remarks = new ArrayList<>();
        if (Mentions.of(open.state()).withoutContact(group.row())) {
            remarks.add("Met deze groep is nog niet gesproken.");
        }
        open.state().signals().stream().filter(signal -> signal.row().equals(group.row())).map(RaisedSignal::text)
                .forEach(remarks::add);
        return remarks;
    }

    /** What is told of a group elsewhere, and where more can be added. */
    private static List<GroupView.Section> sections(OpenPlan open, Names names, String row, AnswerText text) {
        List<Mention> mentions = Mentions.of(open.state()).of(row);
        Stream<Question> asked = Mentions.pointing(open.guide()).stream().filter(names::asked)
                .filter(question -> open.state().open(open.guide().phaseOf(open.guide().stepOf(question))));
        return asked.map(question -> new GroupView.Section(question.id(), question.text(),
                question.columns().stream().anyMatch(column -> column.meaning() == Meaning.CONTACT), mentions.stream()
                        .filter(mention -> mention.question().equals(question))
                        .map(mention -> link(open, mention, row, text)).distinct().toList(),
                UUID.randomUUID().toString()))
                .toList();
    }

    private static Link link(OpenPlan open, Mention mention, String group, AnswerText text) {
        String words = open.guide().columnsOf(mention.question()).stream().filter(column -> !column.equals(mention.column()))
                .map(column -> text.of(column, part(mention.row().value(), column))).filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other).orElse("Nog leeg");
        return new Link(words, rowAddress(open, mention.question(), mention.row().row(), group));
    }

    /** Where a row of another list is filled in, and from there back to the group. */
    static String rowAddress(OpenPlan open, Question question, String row, String group) {
        String address = PlanPaths.field(open, question.id(), row, null);
        int hash = address.indexOf('#');
        return address.substring(0, hash) + "&terug=" + PlanPaths.group(open.plan().id(), group) + "#"
                + nl.samenwijzer.web.field.Asked.idOf(question.id()) + "-rij-" + row;
    }

    private List<GroupView.Change> changes(OpenPlan open, List<EntryVersion> history, List<Column> fields, AnswerText text) {
        List<GroupView.Change> changes = new ArrayList<>();
        for (int i = 0; i < Math.min(CHANGES, history.size()); i++) {
            EntryVersion now = history.get(i);
            EntryVersion before = i + 1 < history.size() ? history.get(i + 1) : null;
            String by = open.plan().member(now.actor()).map(member -> member.displayName()).orElse("Een collega") + ", "
                    + moments.when(now.savedAt());
            changes.add(new GroupView.Change(words(before, now, fields, text), by));
        }
        return changes;
    }

    private static String words(EntryVersion before, EntryVersion now, List<Column> fields, AnswerText text) {
        if (before == null || before.deleted()) {
            return before == null ? "Toegevoegd" : "Teruggezet";
        }
        List<String> changed = fields.stream()
                .filter(field -> !Json.same(part(before.value(), field), part(now.value(), field)))
                .map(field -> field.label() + ": " + orEmpty(text.of(field, part(before.value(), field))) + " → "
                        + orEmpty(text.of(field, part(now.value(), field))))
                .toList();
        return changed.isEmpty() ? "Verplaatst" : String.join("\n", changed);
    }

    private static Link next(OpenPlan open, String row, Calling calling) {
        List<Entry> rows = open.state().entries().rows(open.guide().registerQuestion().id());
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (rows.get(i).row().equals(row)) {
                return new Link(calling.of(rows.get(i + 1)), PlanPaths.group(open.plan().id(), rows.get(i + 1).row()));
            }
        }
        return null;
    }

    private static String orEmpty(String text) {
        return text.isEmpty() ? "leeg" : text;
    }

    private static JsonNode part(JsonNode value, Column field) {
        JsonNode part = value == null ? null : value.get(field.id());
        return part == null || part.isNull() ? null : part;
    }
}
