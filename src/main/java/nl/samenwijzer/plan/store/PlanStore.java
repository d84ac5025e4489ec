package nl.samenwijzer.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.plan.entry.CopiedText;
import nl.samenwijzer.sql.Sql;

/**
 * Heads of plans and who is on them.
 */
@ApplicationScoped
public class PlanStore {

    /** The head of a plan as stored. */
    public record Head(UUID id, long number, String guideId, String guideVersion, String title, long revision,
            Instant createdAt, UUID createdBy, Instant changedAt, UUID changedBy) {
    }

    /** A plan that begins here. */
    public record Start(UUID id, String guideId, String guideVersion, String title, Instant createdAt, UUID createdBy,
            Instant changedAt, UUID changedBy) {
    }

    /** One person on a plan, or nobody when the ids are null. */
    public record Seat(UUID account, String displayName, String role) {
    }

    /** A head together with one of its seats, and which texts are copied. */
    public record HeadAndSeat(Head head, Set<CopiedText> copied, Seat seat) {
    }

    private static final String HEAD = "p.id, p.number, p.guide_id, p.guide_version, p.title, p.revision, p.created_at, p.created_by,"
            + " p.changed_at, p.changed_by";

    private final Sql sql;

    PlanStore(Sql sql) {
        this.sql = sql;
    }

    /**
     * The plan with its whole team and its copied texts in one statement, one element per person; empty when there is no such
     * plan.
     */
    public List<HeadAndSeat> find(UUID plan) {
        return sql.list("select " + HEAD + ", " + LongTextStore.COPIED + " as copied, m.account_id, m.role, a.display_name"
                + " from plan p"
                + " left join membership m on m.plan_id = p.id left join account a on a.id = m.account_id"
                + " where p.id = ? order by a.display_name, m.account_id",
                row -> new HeadAndSeat(head(row), CopiedText.all(row.getString("copied")),
                        new Seat(Sql.uuid(row, "account_id"), row.getString("display_name"), row.getString("role"))),
                plan, plan);
    }

    /**
     * Holds the plan for this transaction: nobody else changes it meanwhile. Its revision; empty when there is no such plan.
     */
    public Optional<Long> lock(UUID plan) {
        return sql.one("select revision from plan where id = ? for update", row -> row.getLong(1), plan);
    }

    /** Begins a plan at revision 0, with the next number. Numbers of plans that were not to be are left out. */
    public void insert(Start start) {
        sql.change("insert into plan_number (plan_id) values (?)", start.id());
        sql.change("insert into plan (id, number, guide_id, guide_version, title, revision, created_at, created_by,"
                + " changed_at, changed_by) values (?, (select number from plan_number where plan_id = ?), ?, ?, ?, 0, ?, ?,"
                + " ?, ?)", start.id(), start.id(), start.guideId(), start.guideVersion(), start.title(),
                start.createdAt(), start.createdBy(), start.changedAt(), start.changedBy());
    }

    /** Says that the plan changed: the next revision, by whom and when. */
    public void touch(UUID plan, long revision, String title, UUID actor, Instant now) {
        sql.change("update plan set revision = ?, title = ?, changed_by = ?, changed_at = ? where id = ?", revision, title,
                actor, now, plan);
    }

    public void addMember(UUID plan, UUID account, String role) {
        sql.change("insert into membership (plan_id, account_id, role) values (?, ?, ?)", plan, account, role);
    }

    public void changeRole(UUID plan, UUID account, String role) {
        sql.change("update membership set role = ? where plan_id = ? and account_id = ?", role, plan, account);
    }

    public void removeMember(UUID plan, UUID account) {
        sql.change("delete from membership where plan_id = ? and account_id = ?", plan, account);
    }

    /** Removes the plan and all that belongs to it; the trail stays. */
    public void delete(UUID plan) {
        for (String table : List.of("plan_progress", "snapshot", "entry_version", "entry", "membership")) {
            sql.change("delete from " + table + " where plan_id = ?", plan);
        }
        sql.change("delete from plan where id = ?", plan);
    }

    /** How many of the plans that match this person is on (null: how many there are). */
    public long count(UUID member, PlanQuery query) {
        return sql.one("select count(*) from plan p where " + matches(query), row -> row.getLong(1),
                parameters(member, query).toArray()).orElse(0L);
    }

    /** The condition of a query over the plan as {@code p}, with {@link #parameters}. */
    static String matches(PlanQuery query) {
        return (query.number().isPresent() ? "(lower(p.title) like ? escape '!' or p.number = ?)"
                : "lower(p.title) like ? escape '!'")
                + " and (cast(? as uuid) is null or exists"
                + " (select 1 from membership m where m.plan_id = p.id and m.account_id = ?))"
                + (query.guide() == null ? "" : " and p.guide_id = ?")
                + (query.changedSince() == null ? "" : " and p.changed_at >= ?");
    }

    static List<Object> parameters(UUID member, PlanQuery query) {
        List<Object> parameters = new ArrayList<>();
        parameters.add("%" + query.search().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        query.number().ifPresent(parameters::add);
        parameters.add(member);
        parameters.add(member);
        Stream.of(Optional.ofNullable(query.guide()), Optional.ofNullable(query.changedSince())).flatMap(Optional::stream)
                .forEach(parameters::add);
        return parameters;
    }

    static Head head(ResultSet row) throws SQLException {
        return new Head(Sql.uuid(row, "id"), row.getLong("number"), row.getString("guide_id"), row.getString("guide_version"),
                row.getString("title"), row.getLong("revision"), Sql.instant(row, "created_at"), Sql.uuid(row, "created_by"),
                Sql.instant(row, "changed_at"), Sql.uuid(row, "changed_by"));
    }

    /** The plan with this id without its team. */
    public Optional<Head> head(UUID plan) {
        return sql.one("select " + HEAD + " from plan p where p.id = ?", PlanStore::head, plan);
    }
}
