package nl.samenwijzer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.store.EntryStore;
import nl.samenwijzer.plan.store.PlanPage;
import nl.samenwijzer.plan.store.PlanQuery;
import nl.samenwijzer.plan.store.PlanSummary;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.plan.store.Trail;
import nl.samenwijzer.sql.Sql;

@QuarkusTest
class PlansTest {

    private static final String REGISTER = "vk4_lijst";

    @Inject
    Plans plans;
    @Inject
    SaveEntries saving;
    @Inject
    Teams teams;
    @Inject
    Guides guides;
    @Inject
    Accounts accounts;
    @Inject
    PlanLoader loader;
    @Inject
    EntryStore entries;
    @Inject
    Trail trail;
    @Inject
    ContactWipe contacts;
    @Inject
    Sql sql;
    @Inject
    DataSource database;

    private Guide guide;
    private Account leader;
    private Account commissioner;

    @BeforeEach
    void people() {
        guide = guides.forNewPlans();
        leader = accounts.byUsername("projectleider").orElseThrow();
        commissioner = accounts.byUsername("opdrachtgever").orElseThrow();
    }

    @Test
    void create_withPhase_makesAPlanWithItsMakerAsLeader() {
        UUID id = plans.create("School % plein", guide, "ontwerp", leader).id();

        OpenPlan open = plans.open(id, leader);
        assertThat(open.plan().title()).isEqualTo("School % plein");
        assertThat(open.plan().team()).containsExactly(new Member(leader.id(), leader.displayName(), "projectleider"));
        assertThat(open.state().entries().text("vk1_projectfase")).isEqualTo("ontwerp");
        assertThat(open.may(Action.MANAGE_TEAM)).isTrue();
        assertThat(open.state().phases()).extracting(phase -> phase.open()).startsWith(true, true);
    }

    @Test
    void create_byManyAtOnce_givesEachANumberOfItsOwnThatNeverComesBack() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        List<Long> numbers = new ArrayList<>();
        try {
            List<Callable<UUID>> starts = Collections.nCopies(12, () -> plans.create("Tegelijk", guide, null, leader).id());
            for (Future<UUID> started : people.invokeAll(starts)) {
                numbers.add(plans.open(started.get(), leader).plan().number());
            }
        } finally {
            people.shutdown();
        }
        long highest = Collections.max(numbers);
        UUID last = plans.create("Weg", guide, null, leader).id();
        long gone = plans.open(last, leader).plan().number();
        plans.delete(last, "Weg", leader);

        assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number > 0);
        assertThat(gone).isGreaterThan(highest);
        assertThat(plans.open(plans.create("Nieuw", guide, null, leader).id(), leader).plan().number()).isGreaterThan(gone);
    }

    @Test
    void mine_searchedByNumber_findsThePlan() {
        UUID id = plans.create("Op nummer", guide, null, leader).id();
        long number = plans.open(id, leader).plan().number();

        assertThat(plans.mine(leader, new PlanQuery("Plan " + number, null, 0, 9)).plans()).extracting(PlanSummary::id)
                .contains(id);
        assertThat(plans.mine(leader, new PlanQuery(String.valueOf(number), null, 0, 9)).plans())
                .filteredOn(plan -> plan.id().equals(id)).extracting(PlanSummary::number).containsExactly(number);
    }

    @Test
    void create_withoutTitle_isRefusedAndLeavesNoPlan() {
        long before = plans.mine(leader, PlanQuery.first()).total();

        NewPlan refused = plans.create(" ", guide, null, leader);

        assertThat(refused.id()).isNull();
        assertThat(refused.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.text()).isEqualTo("Geef het plan een titel."));
        assertThat(plans.mine(leader, PlanQuery.first()).total()).isEqualTo(before);
    }

    @Test
    void create_byWhoIsNoEmployee_isNotAllowed() {
        Account admin = accounts.byUsername("beheerder").orElseThrow();

        assertThatThrownBy(() -> plans.create("x", guide, null, admin)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void mine_search_pagesAndSorts() {
        String mark = UUID.randomUUID().toString();
        List.of("c", "A", "b").forEach(title -> plans.create(title + " 100%_" + mark, guide, null, leader));

        PlanPage first = plans.mine(leader, new PlanQuery("100%_" + mark, PlanQuery.Sort.TITLE, 0, 2));
        PlanPage second = plans.mine(leader, new PlanQuery("100%_" + mark, PlanQuery.Sort.TITLE, 1, 2));

        assertThat(first.plans()).extracting(PlanSummary::title).containsExactly("A 100%_" + mark, "b 100%_" + mark);
        assertThat(second.plans()).extracting(PlanSummary::title).containsExactly("c 100%_" + mark);
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(plans.mine(commissioner, new PlanQuery(mark, null, 0, 9)).plans()).isEmpty();
        assertThat(plans.visible(accounts.byUsername("gmt").orElseThrow(), new PlanQuery(mark, null, 0, 9)).total())
                .isEqualTo(3);
    }

    @Test
    void team_lastLeader_stays() {
        UUID id = plans.create("Team", guide, null, leader).id();

        assertThat(teams.remove(id, leader.id(), leader)).hasValueSatisfying(text -> assertThat(text).contains("altijd"));
        assertThat(teams.put(id, leader, "jurist", leader)).isPresent();
        assertThat(teams.put(id, commissioner, "beheerder", leader)).isPresent();
        assertThat(teams.put(id, commissioner, "opdrachtgever", leader)).isEmpty();
        assertThatThrownBy(() -> teams.remove(id, leader.id(), commissioner)).isInstanceOf(NotAllowed.class);
        assertThat(teams.put(id, commissioner, "projectleider", leader)).isEmpty();
        assertThat(teams.remove(id, leader.id(), leader)).isEmpty();
        assertThatThrownBy(() -> plans.open(id, leader)).isInstanceOf(PlanNotFound.class);
        assertThat(plans.open(id, commissioner).plan().team()).extracting(Member::role).containsExactly("projectleider");
    }

    @Test
    void delete_needsTheTitleAndLeavesTheTrail() {
        UUID id = plans.create("Weg ermee", guide, null, leader).id();

        assertThat(plans.delete(id, "Weg", leader)).isFalse();
        assertThat(plans.delete(id, "Weg ermee", leader)).isTrue();

        assertThatThrownBy(() -> plans.open(id, leader)).isInstanceOf(PlanNotFound.class);
        assertThat(trail.of(id)).extracting(Trail.Event::kind).contains(Trail.Kind.PLAN_CREATED, Trail.Kind.PLAN_DELETED);
    }

    @Test
    void snapshot_content_holdsThePlanButNoContacts() {
        UUID id = planWithContact();
        OpenPlan open = plans.open(id, leader);

        String content = SnapshotContent.write(id, open.state().input());

        assertThat(content).contains("Winkeliersvereniging").doesNotContain("balie@example.org");
        assertThat(SnapshotContent.write(id, plans.open(id, leader).state().input())).isEqualTo(content);
        assertThat(SnapshotContent.hash(content)).hasSize(64);
        assertThat(SnapshotContent.entries(content).all().map(entry -> entry.question() + entry.version()))
                .containsExactlyElementsOf(open.state().entries().all().map(entry -> entry.question() + entry.version())
                        .toList());
        assertThat(plans.snapshots(open)).isEqualTo(List.<Snapshot> of());
    }

    @Test
    void contacts_whenWiped_areGoneFromEntryAndHistory() {
        UUID id = planWithContact();
        saving.save(id, Change.patchRow(REGISTER, "g1", 1, UUID.randomUUID(), Json.parse("{\"raakt\":\"Minder klanten\"}")),
                leader);

        QuarkusTransaction.requiringNew()
                .run(() -> contacts.wipe(id, 99, guide, leader.id(), Instant.now()));
        loader.forget(id);

        OpenPlan open = plans.open(id, leader);
        assertThat(open.state().entries().rows(REGISTER).get(0).value())
                .isEqualTo(Json.parse("{\"naam\":\"Winkeliersvereniging\",\"raakt\":\"Minder klanten\"}"));
        assertThat(entries.history(id, REGISTER, "g1")).hasSize(2)
                .allSatisfy(version -> assertThat(version.value().has("contact_functie")).isFalse());
        assertThat(trail.of(id)).filteredOn(event -> event.kind() == Trail.Kind.CONTACTS_WIPED).singleElement()
                .satisfies(event -> assertThat(event.detail()).isEqualTo("3 versions: contact_functie"));
    }

    @Test
    void contacts_whenWiped_areNowhereInTheDatabase() throws SQLException {
        UUID id = plans.create("Met contact", guide, null, leader).id();
        saving.save(id, Change.putRow(REGISTER, "g1", 0, UUID.randomUUID(),
                Json.parse("{\"naam\":\"Winkeliersvereniging\",\"contact_functie\":\"uniek-87342@example.org\"}")), leader);
        assertThat(placesOf("uniek-87342")).isNotEmpty();

        QuarkusTransaction.requiringNew().run(() -> contacts.wipe(id, 99, guide, leader.id(), Instant.now()));

        assertThat(placesOf("uniek-87342")).isEmpty();
    }

    /** Every column of text that holds this. */
    private List<String> placesOf(String text) throws SQLException {
        List<String> places = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet columns = connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), null,
                        null)) {
            while (columns.next()) {
                int type = columns.getInt("DATA_TYPE");
                String column = columns.getString("COLUMN_NAME");
                String table = columns.getString("TABLE_NAME");
                if (List.of(Types.VARCHAR, Types.CLOB, Types.LONGVARCHAR).contains(type)) {
                    sql.list("select 1 from \"" + table + "\" where \"" + column + "\" like ?",
                            row -> places.add(table + "." + column),
                            "%" + text + "%");
                }
            }
        }
        return places;
    }

    @Test
    void closing_ofAProject_isInTheTrail() {
        UUID id = plans.create("Klaar", guide, "nazorg", leader).id();
        teams.put(id, commissioner, "opdrachtgever", leader);

        SaveResult result = saving.save(id,
                Change.put("na4_afsluiting", 0, UUID.randomUUID(), Json.parse("{\"uitkomst\":\"akkoord\"}")), commissioner);

        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        assertThat(trail.of(id)).extracting(Trail.Event::kind).contains(Trail.Kind.PROJECT_CLOSED);
    }

    @Test
    void open_unchangedPlan_isTheSameStateForEveryone() {
        UUID id = plans.create("Bewaard", guide, null, leader).id();
        teams.put(id, commissioner, "opdrachtgever", leader);

        assertThat(plans.open(id, leader).state()).isSameAs(plans.open(id, commissioner).state());
    }

    @Test
    void open_afterASave_isWhatWouldBeReadAgain() {
        UUID id = plans.create("Zelfde", guide, null, leader).id();
        saving.save(id, Change.put("@title", 1, UUID.randomUUID(), Json.parse("\"Anders\"")), leader);
        OpenPlan kept = plans.open(id, leader);
        loader.forget(id);
        OpenPlan read = plans.open(id, leader);

        assertThat(kept.plan()).isEqualTo(read.plan());
        assertThat(kept.plan().title()).isEqualTo("Anders");
        assertThat(kept.state().input().title()).isEqualTo("Anders");
        assertThat(kept.state().entries().all()).containsExactlyElementsOf(read.state().entries().all().toList());
    }

    private UUID planWithContact() {
        UUID id = plans.create("Met contact", guide, null, leader).id();
        saving.save(id, Change.putRow(REGISTER, "g1", 0, UUID.randomUUID(),
                Json.parse("{\"naam\":\"Winkeliersvereniging\",\"contact_functie\":\"balie@example.org\"}")), leader);
        return id;
    }
}
