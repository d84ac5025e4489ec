package nl.samenwijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.entry.SaveResult.Conflict;
import nl.samenwijzer.plan.entry.SaveResult.Refused;
import nl.samenwijzer.plan.entry.SaveResult.Saved;
import nl.samenwijzer.plan.progress.PlanProgress;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.store.EntryStore;
import nl.samenwijzer.plan.store.PlanQuery;
import nl.samenwijzer.plan.store.PlanStore;
import nl.samenwijzer.plan.store.Trail;
import nl.samenwijzer.sql.Sql;

@QuarkusTest
class SaveEntriesTest {

    private static final String TEXT = "vk1_beschrijving";
    private static final String REGISTER = "vk4_lijst";

    @Inject
    SaveEntries saving;
    @Inject
    Plans plans;
    @Inject
    Teams teams;
    @Inject
    Guides guides;
    @Inject
    Accounts accounts;
    @Inject
    Trail trail;
    @Inject
    EntryStore store;
    @Inject
    PlanStore heads;
    @Inject
    PlanLoader loader;
    @Inject
    Sql sql;

    private Account leader;
    private Account editor;
    private UUID plan;

    @BeforeEach
    void aPlan() {
        leader = accounts.byUsername("projectleider").orElseThrow();
        editor = accounts.byUsername("omgevingsmanager").orElseThrow();
        plan = plans.create("Riool Berkenstraat", guides.forNewPlans(), null, leader).id();
        assertThat(teams.put(plan, editor, "omgevingsmanager", leader)).isEmpty();
    }

    @Test
    void save_newAnswer_isVersionOneWithHistoryAndTrail() {
        Change change = text(0, "Een straat");

        Saved saved = saved(saving.save(plan, change, leader));

        assertThat(saved.changed()).isTrue();
        assertThat(saved.entry().version()).isEqualTo(1);
        OpenPlan open = fresh(leader);
        assertThat(open.state().entries().text(TEXT)).isEqualTo("Een straat");
        assertThat(plans.history(open, TEXT, "")).singleElement()
                .isEqualTo(new EntryVersion(TEXT, "", 1, 0, TextNode.valueOf("Een straat"), null, false, leader.id(),
                        change.operation(), saved.entry().updatedAt()));
        assertTrailIsHistory();
    }

    @Test
    void save_afterSomebodyElse_isConflictWithBaseMineAndTheirs() {
        saving.save(plan, text(0, "basis"), leader);
        saving.save(plan, text(1, "van een ander"), editor);

        SaveResult result = saving.save(plan, text(1, "van mij"), leader);

        assertThat(result).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.base().value().asText()).isEqualTo("basis");
            assertThat(conflict.mine().asText()).isEqualTo("van mij");
            assertThat(conflict.theirs().value().asText()).isEqualTo("van een ander");
            assertThat(conflict.theirs().version()).isEqualTo(2);
            assertThat(conflict.theirs().updatedBy()).isEqualTo(editor.id());
        });
        assertThat(fresh(leader).state().entries().text(TEXT)).isEqualTo("van een ander");
    }

    @Test
    void save_lateButWithoutChange_isNoConflictAndOverwritesNothing() {
        saving.save(plan, text(0, "basis"), leader);
        saving.save(plan, text(1, "van een ander"), editor);

        Saved saved = saved(saving.save(plan, text(1, "basis"), leader));

        assertThat(saved.changed()).isFalse();
        assertThat(saved.entry().value().asText()).isEqualTo("van een ander");
    }

    @Test
    void save_sameValue_makesNoVersion() {
        saving.save(plan, text(0, "zelfde"), leader);
        long revision = fresh(leader).plan().revision();

        assertThat(saved(saving.save(plan, text(1, "zelfde"), leader)).changed()).isFalse();

        assertThat(fresh(leader).plan().revision()).isEqualTo(revision);
        assertThat(plans.history(fresh(leader), TEXT, "")).hasSize(1);
    }

    @Test
    void save_sameOperationTwice_answersTheFirstResultOnce() {
        Change change = text(0, "eerste");
        Saved first = saved(saving.save(plan, change, leader));
        saving.save(plan, text(1, "tweede"), editor);

        Saved again = saved(saving.save(plan, change, leader));

        assertThat(again).isEqualTo(first);
        assertThat(plans.history(fresh(leader), TEXT, "")).hasSize(2);
    }

    @Test
    void save_eightFirstInsertsAtOnce_oneWinsAndSevenConflict() throws Exception {
        List<SaveResult> results = parallel(IntStream.range(0, 8).<Callable<SaveResult>> mapToObj(
                i -> () -> saving.save(plan, text(0, "tekst " + i), i % 2 == 0 ? leader : editor)).toList());

        assertThat(results).filteredOn(Saved.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Conflict.class::isInstance).hasSize(7);
        assertThat(plans.history(fresh(leader), TEXT, "")).hasSize(1);
        assertTrailIsHistory();
    }

    @Test
    void save_sameOperationAtOnce_isDoneOnce() throws Exception {
        Change change = text(0, "dubbelklik");

        List<SaveResult> results = parallel(
                IntStream.range(0, 8).<Callable<SaveResult>> mapToObj(i -> () -> saving.save(plan, change, leader)).toList());

        assertThat(results).allSatisfy(result -> assertThat(saved(result).entry().version()).isEqualTo(1));
        assertThat(plans.history(fresh(leader), TEXT, "")).hasSize(1);
    }

    @Test
    void save_editOfDeletedRow_isConflictWithTombstone() {
        String row = UUID.randomUUID().toString();
        saving.save(plan, group(row, 0, "Winkeliers"), leader);
        assertThat(saved(saving.save(plan, Change.deleteRow(REGISTER, row, 1, UUID.randomUUID()), editor)).entry().deleted())
                .isTrue();

        SaveResult result = saving.save(plan, group(row, 1, "Winkeliers en horeca"), leader);

        assertThat(result).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.theirs().deleted()).isTrue();
            assertThat(conflict.mine().path("naam").asText()).isEqualTo("Winkeliers en horeca");
        });
        assertThat(saved(saving.save(plan, group(row, 2, "Winkeliers en horeca"), leader)).entry().version()).isEqualTo(3);
        assertThat(fresh(leader).state().entries().rows(REGISTER)).hasSize(1);
    }

    @Test
    void save_deleteOfEditedRow_isConflict() {
        saving.save(plan, group("r1", 0, "Winkeliers"), leader);
        saving.save(plan, group("r1", 1, "Winkeliers en horeca"), editor);

        assertThat(saving.save(plan, Change.deleteRow(REGISTER, "r1", 1, UUID.randomUUID()), leader))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void save_patchOfRow_leavesOtherFields() {
        saving.save(plan, group("r1", 0, "Winkeliers"), leader);

        saving.save(plan, Change.patchRow(REGISTER, "r1", 1, UUID.randomUUID(), Json.parse("{\"belang\":3}")), leader);
        saving.save(plan, Change.patchRow(REGISTER, "r1", 2, UUID.randomUUID(),
                Json.parse("{\"raakt\":\"De straat\",\"belang\":null}")), leader);

        assertThat(fresh(leader).state().entries().rows(REGISTER).get(0).value())
                .isEqualTo(Json.parse("{\"naam\":\"Winkeliers\",\"raakt\":\"De straat\"}"));
    }

    @Test
    void save_moveOfRow_changesTheOrderOnly() {
        saving.saveAll(plan, List.of(group("r1", 0, "een"), group("r2", 0, "twee"), group("r3", 0, "drie")), leader);

        saving.save(plan, Change.moveRow(REGISTER, "r3", 1, UUID.randomUUID(), Change.FIRST), leader);
        saving.save(plan, Change.moveRow(REGISTER, "r1", 1, UUID.randomUUID(), null), editor);

        assertThat(fresh(leader).state().entries().rows(REGISTER)).extracting(Entry::row).containsExactly("r3", "r2", "r1");
        assertThat(fresh(leader).state().entries().find(REGISTER, "r2").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void saveAll_mixed_eachEntryStandsOnItsOwn() {
        saving.save(plan, text(0, "basis"), leader);

        List<SaveResult> results = saving.saveAll(plan,
                List.of(text(0, "te laat"), group("r1", 0, "Winkeliers"), put("vk2_gebied", Json.parse("9")),
                        put("bestaat_niet", Json.parse("1")), put(Marks.phase("initiatief"), Json.parse("true"))),
                leader);

        assertThat(results).extracting(result -> (Object) result.getClass()).containsExactly(Conflict.class, Saved.class,
                Refused.class, Refused.class, Refused.class);
        assertThat(fresh(leader).state().entries().rows(REGISTER)).hasSize(1);
        assertTrailIsHistory();
    }

    @Test
    void saveAll_tenThousandRows_areStoredInOrder() {
        List<Change> rows = IntStream.range(0, 10_000).mapToObj(i -> group("r" + i, 0, "Groep " + i)).toList();

        List<SaveResult> results = saving.saveAll(plan, rows, leader);

        assertThat(results).allMatch(Saved.class::isInstance);
        assertThat(fresh(leader).state().entries().rows(REGISTER)).extracting(Entry::row)
                .containsExactlyElementsOf(rows.stream().map(Change::row).toList());
        assertThat(saved(saving.save(plan, group("r5000", 1, "Anders"), editor)).entry().version()).isEqualTo(2);
    }

    @Test
    void save_rolledBack_leavesNothing() {
        Plan before = fresh(leader).plan();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            saved(saving.save(plan, text(0, "weg"), leader));
            throw new IllegalArgumentException("stop");
        })).hasMessageContaining("stop");

        assertThat(fresh(leader).plan()).isEqualTo(before);
        assertThat(fresh(leader).state().entries().find(TEXT, "")).isEmpty();
        assertThat(saved(saving.save(plan, text(0, "wel"), leader)).entry().value().asText()).isEqualTo("wel");
        assertTrailIsHistory();
    }

    @Test
    void save_byStranger_isNotFoundAsIfThereWereNoPlan() {
        Account stranger = accounts.byUsername("beheerder").orElseThrow();
        UUID missing = UUID.randomUUID();

        assertThatThrownBy(() -> saving.save(plan, text(0, "x"), stranger)).isInstanceOf(PlanNotFound.class);
        assertThatThrownBy(() -> saving.save(missing, text(0, "x"), leader)).isInstanceOf(PlanNotFound.class);
    }

    @Test
    void save_byReaderAlong_isRefused() {
        Account adviser = accounts.byUsername("adviseur").orElseThrow();

        assertThat(saving.save(plan, text(0, "x"), adviser)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.NOT_ALLOWED));
    }

    @Test
    void save_oneMegabyteAndMore_isKeptOrRefusedWithRemedy() {
        String fits = "é".repeat(500_000);

        assertThat(saving.save(plan, text(0, fits), leader)).isInstanceOf(Saved.class);
        assertThat(saving.save(plan, text(1, fits + "x".repeat(100_000)), leader)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.problems()).singleElement()
                        .satisfies(problem -> assertThat(problem.text()).contains("1 MB")));
        assertThat(fresh(leader).state().entries().text(TEXT)).isEqualTo(fits);
    }

    @Test
    void save_anyChange_keepsProgress() {
        saving.save(plan, text(0, "Een straat"), leader);
        assertProgressIsKept();
    }

    /** What did not change is not written; who does not know what is stored writes it. */
    @Test
    void save_afterProgressWasKept_writesWhatDiffers() {
        saving.save(plan, text(0, "Een straat"), leader);
        saving.save(plan, text(1, "Een lange straat"), leader);
        assertProgressIsKept();

        List<Change> scores = Stream.of("gebied", "verandering", "duur", "belangen", "gevoel", "geld")
                .map(score -> Change.put("vk2_" + score, 0, UUID.randomUUID(), IntNode.valueOf(0))).toList();
        saving.saveAll(plan, scores, leader);
        assertThat(plans.open(plan, leader).state().routeKnown()).isTrue();
        assertProgressIsKept();

        sql.change("update plan_progress set route = null, steps_done = 99 where plan_id = ?", plan);
        loader.forget(plan);
        saving.save(plan, text(2, "Een brede straat"), leader);
        assertProgressIsKept();
    }

    private void assertProgressIsKept() {
        PlanState state = loader.stateUnkept(loader.find(plan).orElseThrow());
        assertThat(plans.mine(leader, new PlanQuery("riool b", PlanQuery.Sort.CHANGED, 0, 100)).plans())
                .filteredOn(summary -> summary.id().equals(plan)).singleElement().satisfies(summary -> {
                    assertThat(summary.progress()).isEqualTo(PlanProgress.of(state));
                    assertThat(summary.role()).isEqualTo("projectleider");
                });
    }

    private OpenPlan fresh(Account account) {
        loader.forget(plan);
        return plans.open(plan, account);
    }

    private void assertTrailIsHistory() {
        assertThat(trail.of(plan)).filteredOn(event -> event.kind() == Trail.Kind.ENTRY_SAVED)
                .extracting(event -> event.question() + "/" + event.row() + "/" + event.version() + "/" + event.actor())
                .containsExactlyInAnyOrderElementsOf(store.history(plan, 0, 1000).stream()
                        .map(v -> v.question() + "/" + v.row() + "/" + v.version() + "/" + v.actor()).toList());
        assertThat(heads.find(plan).get(0).head().revision())
                .isEqualTo(trail.of(plan).stream().mapToLong(Trail.Event::revision).max().orElseThrow());
    }

    private static <T> List<T> parallel(List<Callable<T>> tasks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        CyclicBarrier start = new CyclicBarrier(tasks.size());
        try {
            List<Future<T>> futures = new ArrayList<>();
            tasks.forEach(task -> futures.add(pool.submit(() -> {
                start.await();
                return task.call();
            })));
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }

    private static Saved saved(SaveResult result) {
        assertThat(result).isInstanceOf(Saved.class);
        return (Saved) result;
    }

    private static Change text(int base, String text) {
        return Change.put(TEXT, base, UUID.randomUUID(), TextNode.valueOf(text));
    }

    private static Change put(String question, JsonNode value) {
        return Change.put(question, 0, UUID.randomUUID(), value);
    }

    private static Change group(String row, int base, String name) {
        return Change.putRow(REGISTER, row, base, UUID.randomUUID(), Json.parse("{\"naam\":\"" + name + "\"}"));
    }
}
