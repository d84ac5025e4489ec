package nl.samenwijzer.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.sql.Sql;

/**
 * The append-only trail of what happened to plans, written in the transaction of what it records.
 */
@ApplicationScoped
public class Trail {

    /** Something that happened. */
    public enum Kind {
        PLAN_CREATED,
        /** Put back from a file; the detail says which plan it was and for whom of its people the importer stands in. */
        PLAN_IMPORTED,
        PLAN_DELETED,
        ENTRY_SAVED,
        MEMBER_ADDED,
        MEMBER_CHANGED,
        MEMBER_REMOVED,
        PLAN_ADOPTED,
        PROJECT_CLOSED,
        CONTACTS_WIPED,
        /** Somebody saw shielded values; the detail says where and which fields of which groups, never the value. */
        SHIELDED_VIEWED
    }

    /** A line of the trail; {@code question}, {@code row} and {@code version} only for entries. */
    public record Event(UUID plan, long revision, Instant at, UUID actor, Kind kind, String question, String row,
            Integer version, String detail) {
    }

    private final Sql sql;

    Trail(Sql sql) {
        this.sql = sql;
    }

    /** Records that entries were saved. */
    public void saved(UUID plan, long revision, Collection<EntryVersion> versions) {
        write(versions.stream().map(v -> new Event(plan, revision, v.savedAt(), v.actor(), Kind.ENTRY_SAVED, v.question(),
                v.row(), v.version(), null)).toList());
    }

    /** Records something else; {@code detail} are facts for the reader of the trail, or null. */
    public void record(UUID plan, long revision, Instant at, UUID actor, Kind kind, String detail) {
        write(List.of(new Event(plan, revision, at, actor, kind, null, null, null, detail)));
    }

    /** All that happened to a plan, the oldest first. */
    public List<Event> of(UUID plan) {
        return sql.list("select * from audit_event where plan_id = ? order by revision, happened_at, kind, question, row_id,"
                + " version", Trail::event, plan);
    }

    /** What happened of one kind to a plan, the newest first ({@code from} counts from 0). */
    public List<Event> newest(UUID plan, Kind kind, int from, int size) {
        return sql.list("select * from audit_event where plan_id = ? and kind = ? order by happened_at desc, id"
                + " offset ? rows fetch next ? rows only", Trail::event, plan, kind.name(), from, size);
    }

    private void write(List<Event> events) {
        sql.insertAll("audit_event (id, plan_id, revision, happened_at, actor, kind, question, row_id, version, detail)",
                events.stream().map(e -> new Object[] { UUID.randomUUID(), e.plan(), e.revision(), e.at(), e.actor(),
                        e.kind().name(), e.question(), e.row(), e.version(), e.detail() }).toList());
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(Sql.uuid(row, "plan_id"), row.getLong("revision"), Sql.instant(row, "happened_at"),
                Sql.uuid(row, "actor"), Kind.valueOf(row.getString("kind")), row.getString("question"),
                row.getString("row_id"), row.getObject("version", Integer.class), row.getString("detail"));
    }
}
