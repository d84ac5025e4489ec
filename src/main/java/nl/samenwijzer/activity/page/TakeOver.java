package nl.samenwijzer.activity.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.activity.planning.PlanningColumns;
import nl.samenwijzer.activity.planning.Proposal;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Happening;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;

/** Proposals that become moments of the planning: only what is empty is filled. */
final class TakeOver {

    private static final String NOTHING = "-";

    private final OpenPlan open;
    private final Guide guide;
    private final Question planning;
    private final UUID operation;

    TakeOver(OpenPlan open, UUID operation) {
        this.open = open;
        this.guide = open.guide();
        this.planning = open.guide().planning();
        this.operation = operation;
    }

    /** The days of a proposal as a form carries them, so that what is saved is what was shown. */
    static String written(Proposal proposal) {
        return proposal.date() + " " + (proposal.invitation() == null ? NOTHING : proposal.invitation()) + " "
                + (proposal.feedback() == null ? NOTHING : proposal.feedback());
    }

    /** A proposal with the days that were shown; empty when these cannot be read. */
    static Optional<Proposal> shown(Proposal now, String written) {
        String[] days = written.split(" ");
        try {
            return days.length != 3 ? Optional.empty()
                    : Optional.of(new Proposal(now.choice(), now.method(), now.name(), now.groups(), now.activity(),
                            LocalDate.parse(days[0]), day(days[1]), now.feedback() == null ? null : day(days[2]),
                            now.decision(), now.reason()));
        } catch (DateTimeParseException typed) {
            return Optional.empty();
        }
    }

    /** The activity, and the feedback on it when none is planned yet. */
    List<Change> changes(Proposal proposal) {
        List<Change> changes = new ArrayList<>();
        String row = proposal.activity() == null
                ? Change.operationIn(operation, "activity", proposal.choice()).toString()
                : proposal.activity();
        ObjectNode activity = moment(Happening.ACTIVITY, proposal, proposal.name(), proposal.date());
        put(activity, Optional.ofNullable(planning.column(Meaning.INVITATION)),
                proposal.invitation() == null ? null : proposal.invitation().toString());
        put(activity, Optional.ofNullable(planning.column(Meaning.DECISION)), proposal.decision());
        PlanningColumns.groups(guide, planning).ifPresent(column -> groups(activity, column, proposal.groups()));
        changes.add(proposal.activity() == null ? put(row, activity) : fill(row, activity));
        if (proposal.feedback() != null && PlanningColumns.kind(planning, Happening.FEEDBACK).isPresent()) {
            ObjectNode feedback = moment(Happening.FEEDBACK, proposal, "Terugkoppeling: " + proposal.name(),
                    proposal.feedback());
            put(feedback, PlanningColumns.linkTo(planning, planning), row);
            changes.add(put(Change.operationIn(operation, "feedback", proposal.choice()).toString(), feedback));
        }
        return changes;
    }

    private ObjectNode moment(Happening happening, Proposal proposal, String what, LocalDate date) {
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        put(value, Optional.ofNullable(planning.column(Meaning.DATE)), date.toString());
        put(value, Optional.ofNullable(planning.column(Meaning.KIND)),
                PlanningColumns.kind(planning, happening).orElse(null));
        put(value, Optional.ofNullable(planning.column(Meaning.DESCRIPTION)), what);
        put(value, PlanningColumns.method(planning), proposal.method());
        return value;
    }

    private Change put(String row, ObjectNode value) {
        return Change.putRow(planning.id(), row, 0, Change.operationIn(operation, planning.id(), row), value);
    }

    /** Only the fields that are empty now; when somebody filled one meanwhile, that is a conflict and not lost. */
    private Change fill(String row, ObjectNode value) {
        Entry stored = open.state().entries().find(planning.id(), row).orElseThrow();
        ObjectNode missing = value.deepCopy();
        stored.value().properties().stream().filter(field -> !field.getValue().isNull())
                .forEach(field -> missing.remove(field.getKey()));
        return Change.patchRow(planning.id(), row, stored.version(), Change.operationIn(operation, planning.id(), row),
                missing);
    }

    private static void groups(ObjectNode value, Column column, List<String> groups) {
        if (groups.isEmpty()) {
            return;
        }
        if (column.type() == nl.samenwijzer.guide.ColumnType.REFERENCE) {
            value.put(column.id(), groups.get(0));
        } else {
            ArrayNode list = value.putArray(column.id());
            groups.forEach(list::add);
        }
    }

    private static void put(ObjectNode value, Optional<Column> column, String text) {
        if (text != null) {
            column.ifPresent(one -> value.put(one.id(), text));
        }
    }

    private static LocalDate day(String written) {
        return written.equals(NOTHING) ? null : LocalDate.parse(written);
    }
}
