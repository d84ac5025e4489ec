package nl.samenwijzer.plan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.SnapshotContent;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.entry.SaveResult.Refused;
import nl.samenwijzer.plan.entry.SaveResult.Saved;
import nl.samenwijzer.plan.progress.PhaseState;
import nl.samenwijzer.plan.store.EntryStore;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.plan.store.Trail;

/** Adoption and closing of a whole plan, through the database. */
@QuarkusTest
class AdoptionTest {

    private static final String ADOPTION = "de11_vaststelling";
    private static final String LAST_PHASE_BEFORE = "definitie";
    private static final String PROJECT_PHASE = "vk1_projectfase";
    private static final String DESCRIPTION = "vk1_beschrijving";
    private static final String REGISTER = "vk4_lijst";

    @Inject
    FixturePlans fixtures;
    @Inject
    SaveEntries saving;
    @Inject
    Plans plans;
    @Inject
    Accounts accounts;
    @Inject
    EntryStore entries;
    @Inject
    Trail trail;

    @Test
    void adopt_completePlan_makesAVersionAndOpensTheRest() throws Exception {
        UUID plan = complete();
        assertThat(openPhases(plan)).containsExactly("verkenning", "initiatief", "definitie");

        assertThat(adopt(plan, "{\"uitkomst\":\"akkoord\",\"toelichting\":\"Goed plan\"}")).isInstanceOf(Saved.class);

        OpenPlan open = open(plan);
        assertThat(open.state().adoption().given()).isTrue();
        assertThat(open.state().fact(Fact.CHANGED_SINCE_ADOPTION)).isEqualTo(false);
        assertThat(openPhases(plan)).hasSize(7);
        assertThat(plans.snapshots(open)).singleElement().satisfies(snapshot -> {
            assertThat(snapshot.number()).isEqualTo(1);
            assertThat(snapshot.question()).isEqualTo(ADOPTION);
            assertThat(snapshot.createdBy()).isEqualTo(account("opdrachtgever").id());
            assertThat(snapshot.hash()).isEqualTo(sha256(snapshot.content()));
            assertHolds(snapshot, open.state().entries());
        });
        assertThat(trail.of(plan)).filteredOn(event -> event.kind() == Trail.Kind.PLAN_ADOPTED).singleElement()
                .satisfies(event -> assertThat(event.detail()).isEqualTo("1"));
    }

    @Test
    void adopt_againAfterAChange_makesTheNextVersion() {
        UUID plan = complete();
        adopt(plan, "{\"uitkomst\":\"akkoord\"}");

        put(plan, "projectleider", DESCRIPTION, "\"Het plan is groter geworden.\"");
        assertThat(open(plan).state().fact(Fact.CHANGED_SINCE_ADOPTION)).isEqualTo(true);
        assertThat(open(plan).state().adoption().given()).isTrue();

        adopt(plan, "{\"uitkomst\":\"akkoord\"}");
        assertThat(plans.snapshots(open(plan))).extracting(Snapshot::number).containsExactly(1);
        adopt(plan, "{\"uitkomst\":\"akkoord\",\"opnieuw\":true}");

        OpenPlan open = open(plan);
        assertThat(plans.snapshots(open)).extracting(Snapshot::number).containsExactly(2, 1);
        assertThat(open.state().fact(Fact.CHANGED_SINCE_ADOPTION)).isEqualTo(false);
        assertThat(text(plans.snapshots(open).get(0))).isEqualTo("Het plan is groter geworden.");
        assertThat(text(plans.snapshots(open).get(1)))
                .isEqualTo(Fixtures.answers(Fixtures.BERKENSTRAAT).get(DESCRIPTION).asText());
    }

    @Test
    void adopt_byTheLeader_isNotAllowed() {
        UUID plan = complete();

        SaveResult result = put(plan, "projectleider", ADOPTION, "{\"uitkomst\":\"akkoord\"}");

        assertThat(result).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.NOT_ALLOWED));
        assertThat(plans.snapshots(open(plan))).isEmpty();
    }

    @Test
    void adopt_incompletePlan_isRefusedWithAllThatIsMissing() {
        UUID plan = filledWithout("de6_boodschap", "vk3_geschiedenis");
        String row = open(plan).state().entries().rows(REGISTER).get(2).row();
        saving.save(plan, Change.patchRow(REGISTER, row, 1, UUID.randomUUID(), Json.parse("{\"bron\":null}")),
                account("omgevingsmanager"));

        SaveResult result = adopt(plan, "{\"uitkomst\":\"akkoord\"}");

        assertThat(result).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Refused.Reason.NOT_READY);
            assertThat(refused.problems()).containsExactly(
                    new Problem("vk3_geschiedenis", "", null, "Vul deze vraag nog in."),
                    new Problem(REGISTER, row, "bron", "Vul 'Hoe weten we dit?' nog in."),
                    new Problem("de6_boodschap", "", null, "Vul deze vraag nog in."),
                    new Problem(Marks.signal("S03"), "4", null,
                            "Minimumvraag 4 is nog leeg: Welke voorwaarden en verwachtingen zijn er, en hoe vertellen we dat?"),
                    new Problem(Marks.signal("S03"), "6", null,
                            "Minimumvraag 6 is nog leeg: Hoe overleggen en communiceren we met inwoners?"));
        });
        assertThat(open(plan).state().adoption().given()).isFalse();
        assertThat(plans.snapshots(open(plan))).isEmpty();
    }

    @Test
    void close_adoptedPlan_wipesContactsAlsoFromTheHistory() {
        UUID plan = fixtures.filledUpTo(Fixtures.SCHOOLTERREIN, "realisatie");
        List<Entry> before = open(plan).state().entries().rows(REGISTER);
        assertThat(before).hasSize(14).allMatch(row -> row.value().has("contact_functie"));

        put(plan, "opdrachtgever", "na4_afsluiting", "{\"uitkomst\":\"akkoord\"}");

        List<Entry> after = open(plan).state().entries().rows(REGISTER);
        assertThat(after).hasSize(14).noneMatch(row -> row.value().has("contact_functie"));
        assertThat(after.get(0).value().path("naam")).isEqualTo(before.get(0).value().path("naam"));
        assertThat(after).allSatisfy(row -> assertThat(entries.history(plan, REGISTER, row.row()))
                .isNotEmpty().noneMatch(version -> version.value().has("contact_functie")));
        assertThat(plans.snapshots(open(plan)).get(0).content()).doesNotContain("contact_functie");
        assertThat(trail.of(plan)).extracting(Trail.Event::kind)
                .contains(Trail.Kind.PROJECT_CLOSED, Trail.Kind.CONTACTS_WIPED);
        assertThat(open(plan).state().fact(Fact.CHANGED_SINCE_ADOPTION)).isEqualTo(false);
    }

    private UUID complete() {
        return filledWithout();
    }

    /** All up to adoption, in a project that is not further than that. */
    private UUID filledWithout(String... open) {
        Map<String, JsonNode> instead = new HashMap<>(Map.of(ADOPTION, NullNode.getInstance(), PROJECT_PHASE,
                TextNode.valueOf("initiatief")));
        List.of(open).forEach(question -> instead.put(question, NullNode.getInstance()));
        return fixtures.filledUpTo(Fixtures.BERKENSTRAAT, LAST_PHASE_BEFORE, instead);
    }

    private SaveResult adopt(UUID plan, String json) {
        return put(plan, "opdrachtgever", ADOPTION, json);
    }

    private SaveResult put(UUID plan, String username, String question, String json) {
        int base = open(plan).state().entries().find(question, Entry.SINGLE).map(Entry::version).orElse(0);
        return saving.save(plan, Change.put(question, base, UUID.randomUUID(), Json.parse(json)), account(username));
    }

    private OpenPlan open(UUID plan) {
        return plans.open(plan, account("projectleider"));
    }

    private List<String> openPhases(UUID plan) {
        return open(plan).state().phases().stream().filter(PhaseState::open).map(phase -> phase.phase().id()).toList();
    }

    private Account account(String username) {
        return accounts.byUsername(username).orElseThrow();
    }

    private static void assertHolds(Snapshot snapshot, Entries stored) {
        Entries adopted = SnapshotContent.entries(snapshot.content());
        assertThat(adopted.questions()).contains(ADOPTION, DESCRIPTION, REGISTER);
        assertThat(adopted.all().filter(AdoptionTest::isThere).toList())
                .containsExactlyElementsOf(stored.all().filter(AdoptionTest::isThere).toList());
        assertThat(stored.rows(REGISTER)).anyMatch(row -> row.value().has("contact_functie"));
        assertThat(adopted.rows(REGISTER)).noneMatch(row -> row.value().has("contact_functie")).extracting(Entry::row)
                .containsExactlyElementsOf(stored.rows(REGISTER).stream().map(Entry::row).toList());
    }

    /** Not the phases that opened by the adoption, and not the register: its contacts are left out. */
    private static boolean isThere(Entry entry) {
        return Marks.phaseOf(entry.question()) == null && !entry.question().equals(REGISTER);
    }

    private static String text(Snapshot snapshot) {
        return SnapshotContent.entries(snapshot.content()).text(DESCRIPTION);
    }

    private static String sha256(String content) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
