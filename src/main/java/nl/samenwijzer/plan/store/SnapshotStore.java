package nl.samenwijzer.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.sql.Sql;

/**
 * Snapshots; written once, never changed.
 */
@ApplicationScoped
public class SnapshotStore {

    private static final String SELECT = "select id, plan_id, question, number, content, content_hash, created_at, created_by"
            + " from snapshot where plan_id = ? and question = ?";

    private final Sql sql;

    SnapshotStore(Sql sql) {
        this.sql = sql;
    }

    public void insert(Snapshot snapshot) {
        sql.change("insert into snapshot (id, plan_id, question, number, content, content_hash, created_at, created_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)", snapshot.id(), snapshot.plan(), snapshot.question(),
                snapshot.number(), snapshot.content(), snapshot.hash(), snapshot.createdAt(), snapshot.createdBy());
    }

    /** The last snapshot made by this approval. */
    public Optional<Snapshot> latest(UUID plan, String question) {
        return sql.one(SELECT + " order by number desc fetch first row only", SnapshotStore::snapshot, plan, question);
    }

    /** All snapshots made by this approval, the newest first. */
    public List<Snapshot> all(UUID plan, String question) {
        return sql.list(SELECT + " order by number desc", SnapshotStore::snapshot, plan, question);
    }

    private static Snapshot snapshot(ResultSet row) throws SQLException {
        return new Snapshot(Sql.uuid(row, "id"), Sql.uuid(row, "plan_id"), row.getInt("number"), row.getString("question"),
                row.getString("content"), row.getString("content_hash"), Sql.instant(row, "created_at"),
                Sql.uuid(row, "created_by"));
    }
}
