package nl.samenwijzer.activity.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.sql.Sql;

@QuarkusTest
class FeedStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    @Inject
    FeedStore store;

    @Inject
    Sql sql;

    @Inject
    Accounts accounts;

    @Inject
    Plans plans;

    @Inject
    Guides guides;

    @Test
    void twoAddressesMadeAtOnce_leaveOne() throws Exception {
        UUID account = sql.one("select id from account where username = 'adviseur'", row -> Sql.uuid(row, "id")).orElseThrow();
        CompletableFuture<Void> second = QuarkusTransaction.requiringNew().call(() -> {
            store.put("eerste", account, null, NOW);
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> store.put("tweede", account, null, NOW));
            waitAMoment(other);
            return other;
        });
        second.get(10, TimeUnit.SECONDS);

        assertThat(sql.list("select token_hash from calendar_feed where account_id = ?", row -> row.getString(1), account))
                .containsExactly("tweede");

        store.remove(account, null);
        assertThat(store.of(account, null)).isEmpty();
    }

    @Test
    void feedOfAllPlans_takesThoseThatChangedLast() {
        Account leader = accounts.byUsername("projectleider").orElseThrow();
        UUID first = plans.create("Eerste", guides.forNewPlans(), null, leader).id();
        UUID second = plans.create("Tweede", guides.forNewPlans(), null, leader).id();
        Feed all = new Feed(leader.id(), null, NOW);

        assertThat(store.plans(all, 2)).extracting(FeedStore.PlanNow::id).containsExactly(second, first);
        assertThat(store.plans(all, 1)).extracting(FeedStore.PlanNow::id).containsExactly(second);
        assertThat(store.plans(new Feed(leader.id(), first, NOW), 1)).extracting(FeedStore.PlanNow::id)
                .containsExactly(first);
    }

    /** The second must not be ready before the first is; without a lock it is ready at once. */
    private static void waitAMoment(CompletableFuture<Void> other) throws Exception {
        try {
            other.get(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            assertThat(other).isNotDone();
        }
    }
}
