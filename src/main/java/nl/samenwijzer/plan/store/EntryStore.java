package nl.samenwijzer.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.sql.Sql;

/**
 * Entries and their append-only history.
 */
@ApplicationScoped
public class EntryStore {

    private static final String VERSION_COLUMNS = "question, row_id, version, base_version, \"value\", sort_key, deleted,"
            + " actor, operation, saved_at";
    private static final int OPERATIONS_AT_ONCE = 500;
    /** An import writes thousands; their texts need not all be in memory twice. */
    private static final int VERSIONS_AT_ONCE = 500;

    private final Sql sql;

    EntryStore(Sql sql) {
        this.sql = sql;
    }

    /** All entries of a plan, in one statement. */
    public Entries load(UUID plan) {
        return Entries.of(sql.list("select question, row_id, version, \"value\", sort_key, deleted, saved_by, updated_at"
                + " from entry where plan_id = ?", EntryStore::entry, plan));
    }

    /**
     * Writes new versions: the entries as they become and the history of how they became so. False when one of them was not
     * at the version it was made from; the caller must then roll back.
     */
    public boolean write(UUID plan, List<EntryVersion> versions) {
        boolean allAtBase = true;
        for (int from = 0; from < versions.size(); from += VERSIONS_AT_ONCE) {
            allAtBase &= writeSome(plan, versions.subList(from, Math.min(versions.size(), from + VERSIONS_AT_ONCE)));
        }
        return allAtBase;
    }

    private boolean writeSome(UUID plan, List<EntryVersion> versions) {
        List<Object[]> inserts = new ArrayList<>();
        List<Object[]> updates = new ArrayList<>();
        List<Object[]> history = new ArrayList<>();
        for (EntryVersion v : versions) {
            String text = Json.text(v.value());
            Object[] values = { v.version(), text, v.sortKey(), v.deleted(), v.actor(), v.savedAt(), plan, v.question(),
                    v.row() };
            if (v.version() == 1) {
                inserts.add(values);
            } else {
                updates.add(append(values, v.version() - 1));
            }
            history.add(history(plan, v, text));
        }
        sql.insertAll("entry (version, \"value\", sort_key, deleted, saved_by, updated_at, plan_id, question, row_id)",
                inserts);
        boolean allAtBase = updates.isEmpty() || allOne(sql.changeAll("update entry set version = ?, \"value\" = ?,"
                + " sort_key = ?, deleted = ?, saved_by = ?, updated_at = ? where plan_id = ? and question = ?"
                + " and row_id = ? and version = ?", updates));
        sql.insertAll("entry_version (plan_id, " + VERSION_COLUMNS + ")", history);
        return allAtBase;
    }

    /** Puts entries with their whole history into a plan that has none: per entry all its versions, the oldest first. */
    public void restore(UUID plan, List<List<EntryVersion>> entries) {
        for (int from = 0; from < entries.size(); from += VERSIONS_AT_ONCE) {
            sql.insertAll("entry (version, \"value\", sort_key, deleted, saved_by, updated_at, plan_id, question, row_id)",
                    entries.subList(from, Math.min(entries.size(), from + VERSIONS_AT_ONCE)).stream()
                            .map(versions -> values(plan, versions.get(versions.size() - 1))).toList());
        }
        List<EntryVersion> all = entries.stream().flatMap(List::stream).toList();
        for (int from = 0; from < all.size(); from += VERSIONS_AT_ONCE) {
            sql.insertAll("entry_version (plan_id, " + VERSION_COLUMNS + ")",
                    all.subList(from, Math.min(all.size(), from + VERSIONS_AT_ONCE)).stream()
                            .map(version -> history(plan, version, Json.text(version.value()))).toList());
        }
    }

    private static Object[] values(UUID plan, EntryVersion v) {
        return new Object[] { v.version(), Json.text(v.value()), v.sortKey(), v.deleted(), v.actor(), v.savedAt(), plan,
                v.question(), v.row() };
    }

    private static Object[] history(UUID plan, EntryVersion v, String text) {
        return new Object[] { plan, v.question(), v.row(), v.version(), v.base(), text, v.sortKey(), v.deleted(), v.actor(),
                v.operation(), v.savedAt() };
    }

    /** One version of one entry. */
    public Optional<EntryVersion> version(UUID plan, String question, String row, int version) {
        return sql.one("select " + VERSION_COLUMNS + " from entry_version where plan_id = ? and question = ? and row_id = ?"
                + " and version = ?", EntryStore::entryVersion, plan, question, row, version);
    }

    /** All versions of all entries of a question, in no order. */
    public List<EntryVersion> history(UUID plan, String question) {
        return sql.list("select " + VERSION_COLUMNS + " from entry_version where plan_id = ? and question = ?",
                EntryStore::entryVersion, plan, question);
    }

    /** All versions of one entry, the newest first. */
    public List<EntryVersion> history(UUID plan, String question, String row) {
        return sql.list("select " + VERSION_COLUMNS + " from entry_version where plan_id = ? and question = ? and row_id = ?"
                + " order by version desc", EntryStore::entryVersion, plan, question, row);
    }

    /** The versions of all entries of a plan, the newest first, one page of them ({@code from} counts from 0). */
    public List<EntryVersion> history(UUID plan, int from, int size) {
        return sql.list("select " + VERSION_COLUMNS + " from entry_version where plan_id = ? order by saved_at desc,"
                + " question, row_id, version desc offset ? rows fetch next ? rows only", EntryStore::entryVersion, plan,
                from, size);
    }

    /**
     * The versions of a question's entries that were saved since a moment, and of each of those entries the version from
     * before;
     * the oldest first.
     */
    public List<EntryVersion> since(UUID plan, String question, Instant moment) {
        return sql.list("select " + VERSION_COLUMNS + " from entry_version v where plan_id = ? and question = ?"
                + " and exists (select 1 from entry_version n where n.plan_id = v.plan_id and n.question = v.question"
                + " and n.row_id = v.row_id and n.saved_at >= ?)"
                + " and (saved_at >= ? or version = (select max(b.version) from entry_version b where b.plan_id = v.plan_id"
                + " and b.question = v.question and b.row_id = v.row_id and b.saved_at < ?))"
                + " order by row_id, version", EntryStore::entryVersion, plan, question, moment, moment, moment);
    }

    /** What these operations of this person did earlier in this plan, by operation. */
    public Map<UUID, EntryVersion> done(UUID plan, UUID actor, List<UUID> operations) {
        Map<UUID, EntryVersion> found = new HashMap<>();
        for (int from = 0; from < operations.size(); from += OPERATIONS_AT_ONCE) {
            List<UUID> some = operations.subList(from, Math.min(operations.size(), from + OPERATIONS_AT_ONCE));
            List<Object> parameters = new ArrayList<>(List.of(plan, actor));
            parameters.addAll(some);
            sql.list("select " + VERSION_COLUMNS + " from entry_version where plan_id = ? and actor = ? and operation in (?"
                    + ", ?".repeat(some.size() - 1) + ")", EntryStore::entryVersion, parameters.toArray())
                    .forEach(version -> found.put(version.operation(), version));
        }
        return found;
    }

    /** Ids of the plans that have an answer to this question. */
    public List<UUID> plansWith(String question) {
        return sql.list("select distinct plan_id from entry where question = ? and \"value\" is not null",
                row -> Sql.uuid(row, "plan_id"), question);
    }

    /**
     * Changes the values of a question in its entries and in their whole history, without a trace of what they were. For
     * wiping contact data only. Returns how many values changed.
     */
    public int rewrite(UUID plan, String question, UnaryOperator<JsonNode> change) {
        return rewrite("entry", plan, question, change) + rewrite("entry_version", plan, question, change);
    }

    private int rewrite(String table, UUID plan, String question, UnaryOperator<JsonNode> change) {
        List<Object[]> changed = new ArrayList<>();
        sql.list("select row_id, version, \"value\" from " + table + " where plan_id = ? and question = ?", row -> {
            JsonNode value = Json.parse(row.getString("value"));
            JsonNode rewritten = change.apply(value);
            if (!Json.same(value, rewritten)) {
                changed.add(new Object[] { Json.text(rewritten), plan, question, row.getString("row_id"),
                        row.getInt("version") });
            }
            return value;
        }, plan, question);
        if (!changed.isEmpty()) {
            sql.changeAll("update " + table + " set \"value\" = ? where plan_id = ? and question = ? and row_id = ?"
                    + " and version = ?", changed);
        }
        return changed.size();
    }

    private static boolean allOne(int[] counts) {
        for (int count : counts) {
            if (count != 1) {
                return false;
            }
        }
        return true;
    }

    private static Object[] append(Object[] values, Object last) {
        List<Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(last);
        return all.toArray();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getString("question"), row.getString("row_id"), row.getInt("version"),
                Json.parse(row.getString("value")), row.getString("sort_key"), row.getBoolean("deleted"),
                Sql.uuid(row, "saved_by"), Sql.instant(row, "updated_at"));
    }

    private static EntryVersion entryVersion(ResultSet row) throws SQLException {
        return new EntryVersion(row.getString("question"), row.getString("row_id"), row.getInt("version"),
                row.getInt("base_version"), Json.parse(row.getString("value")), row.getString("sort_key"),
                row.getBoolean("deleted"), Sql.uuid(row, "actor"), Sql.uuid(row, "operation"), Sql.instant(row, "saved_at"));
    }
}
