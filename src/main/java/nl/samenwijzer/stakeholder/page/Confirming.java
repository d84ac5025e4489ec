package nl.samenwijzer.stakeholder.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;

/** What is saved when somebody says that the register still holds. */
final class Confirming {

    private Confirming() {
    }

    /**
     * A group: the day in the field that the guide has for it, then who looked at it and when. Each counts only when the one
     * before it is saved.
     */
    static List<Change> group(OpenPlan open, String row, int version, UUID operation) {
        List<Change> changes = new ArrayList<>();
        reviewed(open).forEach(field -> {
            ObjectNode date = JsonNodeFactory.instance.objectNode();
            date.put(field.id(), open.state().input().today().toString());
            changes.add(Change.patchRow(open.guide().registerQuestion().id(), row, version,
                    Change.operationIn(operation, field.id(), row), date));
        });
        changes.add(new Change(Change.Kind.PUT, Marks.CONFIRMED, row, version(open, Marks.CONFIRMED, row),
                Change.operationIn(operation, Marks.CONFIRMED, row), BooleanNode.TRUE, null));
        return changes;
    }

    /** The register as a whole. */
    static Change all(OpenPlan open, UUID operation) {
        return Change.put(Marks.REVIEWED, version(open, Marks.REVIEWED, Entry.SINGLE), operation, BooleanNode.TRUE);
    }

    private static List<Column> reviewed(OpenPlan open) {
        String route = open.state().route().id();
        return open.guide().register().fields().stream()
                .filter(field -> field.meaning() == Meaning.REVIEWED && field.askedIn(route)).toList();
    }

    private static int version(OpenPlan open, String mark, String row) {
        return open.state().entries().find(mark, row).map(Entry::version).orElse(0);
    }
}
