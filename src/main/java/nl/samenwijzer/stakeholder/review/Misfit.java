package nl.samenwijzer.stakeholder.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Prefill;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.PrefilledRows;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.stakeholder.register.Mention;
import nl.samenwijzer.stakeholder.register.Mentions;

/**
 * A part of the plan that may no longer fit the register.
 *
 * @param question where it stands; {@code row} is the row there, empty when one is missing
 * @param group the group it is about
 * @param fields for {@link Reason#CHANGED}: the fields of the group that changed after the row was saved
 */
public record Misfit(Reason reason, Question question, String row, String group, List<Column> fields) {

    /** What is the matter. */
    public enum Reason {
        /** The row points at a group that was removed. */
        REMOVED,
        /** The list begins with the groups of the register, and this group is not in it. */
        MISSING,
        /** The position of the group changed after the row was written. */
        CHANGED
    }

    /** All of a plan; {@code changes} are those of the register since the last walk. */
    public static List<Misfit> all(PlanState state, List<GroupChange> changes) {
        return state.ask(names -> {
            List<Misfit> found = new ArrayList<>();
            Mentions.pointing(state.guide()).stream().filter(names::asked).forEach(question -> {
                found.addAll(missing(state, names, question));
            });
            changes.forEach(change -> found.addAll(ofChange(state, change)));
            return found;
        });
    }

    private static List<Misfit> ofChange(PlanState state, GroupChange change) {
        List<Mention> mentions = Mentions.of(state).of(change.row());
        if (change.kind() == GroupChange.Kind.REMOVED) {
            return mentions.stream()
                    .map(one -> new Misfit(Reason.REMOVED, one.question(), one.row().row(), change.row(), List.of())).toList();
        }
        Set<String> position = position(state.guide());
        List<Misfit> found = new ArrayList<>();
        mentions.stream().filter(mention -> !mention.contact()).forEach(mention -> {
            List<Column> later = change.fields().stream().filter(field -> position.contains(field.field().id()))
                    .filter(field -> field.at().isAfter(mention.row().updatedAt())).map(GroupChange.FieldChange::field)
                    .toList();
            if (!later.isEmpty()) {
                found.add(new Misfit(Reason.CHANGED, mention.question(), mention.row().row(), change.row(), later));
            }
        });
        return found;
    }

    /** The groups that would stand ready in a list that somebody already filled, and are not in it. */
    private static List<Misfit> missing(PlanState state, Names names, Question question) {
        String register = state.guide().registerQuestion().id();
        List<Entry> rows = state.entries().rows(question.id());
        if (rows.isEmpty() || question.prefill().stream().noneMatch(prefill -> register.equals(prefill.from()))) {
            return List.of();
        }
        Set<String> there = new HashSet<>();
        Mentions.columns(state.guide(), question).forEach(column -> rows.stream().map(Entry::value)
                .filter(value -> value != null && value.hasNonNull(column.id()))
                .forEach(value -> there.add(value.get(column.id()).asText())));
        return new PrefilledRows(names).of(question).stream()
                .filter(ready -> register.equals(ready.from()) && ready.mode() != Prefill.Mode.SUGGEST)
                .flatMap(ready -> ready.rows().stream()).filter(row -> row.source() != null && !there.contains(row.source()))
                .map(row -> new Misfit(Reason.MISSING, question, Entry.SINGLE, row.source(), List.of())).toList();
    }

    /** The fields that tell where a group stands: those of the map and of the rings. */
    private static Set<String> position(Guide guide) {
        return guide.questions().stream().filter(question -> question.axes() != null || question.rings() != null)
                .flatMap(question -> question.registerFields().stream()).collect(Collectors.toSet());
    }
}
