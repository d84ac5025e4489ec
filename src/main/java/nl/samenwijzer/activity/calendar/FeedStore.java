package nl.samenwijzer.activity.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.samenwijzer.sql.Sql;

/** The addresses of calendars, known by the hash of their token. */
@ApplicationScoped
class FeedStore {

    /** A plan as far as tells whether something changed: everything that is saved makes its revision grow. */
    record PlanNow(UUID id, String guideId, String guideVersion, long revision) {
    }

    private final Sql sql;

    FeedStore(Sql sql) {
        this.sql = sql;
    }

    /** The feed with this token; empty when it stopped or its owner may not sign in any more. */
    Optional<Feed> find(String tokenHash) {
        return sql.one("select f.account_id, f.plan_id, f.created_at from calendar_feed f"
                + " join account a on a.id = f.account_id where f.token_hash = ? and a.active", FeedStore::feed, tokenHash);
    }

    /** The feeds of this person: of this plan, and of all plans. */
    List<Feed> of(UUID account, UUID plan) {
        return sql.list("select account_id, plan_id, created_at from calendar_feed where account_id = ?"
                + " and (plan_id = ? or plan_id is null) order by created_at", FeedStore::feed, account, plan);
    }

    /** Makes the one feed of this person and plan (null: all plans); an earlier one stops. */
    @Transactional
    void put(String tokenHash, UUID account, UUID plan, Instant now) {
        // holds the account, so that two that are made at once do not both miss the other
        sql.one("select id from account where id = ? for update", row -> row.getString(1), account);
        remove(account, plan);
        sql.change("insert into calendar_feed (token_hash, account_id, plan_id, created_at) values (?, ?, ?, ?)", tokenHash,
                account, plan, now);
    }

    /** Stops the feed of this person and plan (null: all plans). */
    @Transactional
    void remove(UUID account, UUID plan) {
        if (plan == null) {
            sql.change("delete from calendar_feed where account_id = ? and plan_id is null", account);
        } else {
            sql.change("delete from calendar_feed where account_id = ? and plan_id = ?", account, plan);
        }
    }

    /** The plans of a feed as they are now: the one it is of, else those that its owner is on, what changed last first. */
    List<PlanNow> plans(Feed feed, int most) {
        String plans = "select p.id, p.guide_id, p.guide_version, p.revision from plan p ";
        return feed.plan() == null
                ? sql.list(plans + "join membership m on m.plan_id = p.id where m.account_id = ?"
                        + " order by p.changed_at desc, p.id limit ?", FeedStore::plan, feed.account(), most)
                : sql.list(plans + "where p.id = ?", FeedStore::plan, feed.plan());
    }

    private static PlanNow plan(ResultSet row) throws SQLException {
        return new PlanNow(Sql.uuid(row, "id"), row.getString("guide_id"), row.getString("guide_version"),
                row.getLong("revision"));
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(Sql.uuid(row, "account_id"), Sql.uuid(row, "plan_id"), Sql.instant(row, "created_at"));
    }
}
