package nl.samenwijzer.stakeholder.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * Where the plan speaks of each group: rows of lists that are asked now and point at the register.
 */
public final class Mentions {

    private final Map<String, List<Mention>> byGroup = new HashMap<>();
    private final boolean contactsAsked;

    private Mentions(PlanState state, Names names) {
        List<Question> asked = pointing(state.guide()).stream().filter(names::asked).toList();
        asked.forEach(question -> columns(state.guide(), question).forEach(column -> state.entries().rows(question.id())
                .forEach(row -> add(new Mention(question, column, row)))));
        this.contactsAsked = asked.stream().flatMap(question -> question.columns().stream())
                .anyMatch(column -> column.meaning() == Meaning.CONTACT);
    }

    /** All mentions in a plan as it stands, worked out once per state. */
    public static Mentions of(PlanState state) {
        return state.kept("mentions of groups", Mentions.class, names -> new Mentions(state, names));
    }

    /** The questions of a guide with a column that points at the register, in the order of the screen. */
    public static List<Question> pointing(Guide guide) {
        return guide.questions().stream().filter(question -> !columns(guide, question).isEmpty()).toList();
    }

    /** The columns of a question that point at the register. */
    public static List<Column> columns(Guide guide, Question question) {
        return question.columns().stream()
                .filter(column -> column.type() == ColumnType.REFERENCE || column.type() == ColumnType.REFERENCES)
                .filter(column -> guide.registerQuestion().id().equals(column.of())).toList();
    }

    /** What the plan says about a group, in the order of the screen. */
    public List<Mention> of(String group) {
        return byGroup.getOrDefault(group, List.of());
    }

    /** Whether this group stands out because nobody spoke to it yet; never when the step plan asks no contacts. */
    public boolean withoutContact(String group) {
        return contactsAsked && of(group).stream().noneMatch(Mention::contact);
    }

    private void add(Mention mention) {
        JsonNode value = mention.row().value() == null ? null : mention.row().value().get(mention.column().id());
        if (value == null || value.isNull()) {
            return;
        }
        if (value.isArray()) {
            value.forEach(one -> byGroup.computeIfAbsent(one.asText(), key -> new ArrayList<>()).add(mention));
        } else {
            byGroup.computeIfAbsent(value.asText(), key -> new ArrayList<>()).add(mention);
        }
    }

}
