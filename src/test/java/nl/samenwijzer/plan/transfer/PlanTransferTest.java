package nl.samenwijzer.plan.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.OrganisationRole;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.NotAllowed;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.demo.FixturePlans;
import nl.samenwijzer.plan.demo.Fixtures;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.FilledPlan;
import nl.samenwijzer.plan.page.PlanOnPages;
import nl.samenwijzer.plan.progress.PlanProgress;
import nl.samenwijzer.plan.store.PlanQuery;
import nl.samenwijzer.plan.store.PlanSummary;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.plan.store.Trail;

/** A plan out of the database as a file, and the file into it as another plan. */
@QuarkusTest
class PlanTransferTest extends PlanOnPages {

    private static final String LONG = "Een tekst die lang genoeg is om elders te herkennen.";
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(PlanTransferTest.class.getResourceAsStream("/schemas/plan-file.schema.json"));

    @Inject
    PlanExport exports;
    @Inject
    PlanImport imports;
    @Inject
    FixturePlans fixtures;
    @Inject
    Trail trail;

    @Test
    void planThatWasAdoptedTwiceAndClosed_comesBackTheSame() throws Exception {
        UUID original = fixtures.filled(Fixtures.BERKENSTRAAT);
        String adoption = open(original).guide().about().adoption().question();
        change(original, adoption, "{\"uitkomst\":\"akkoord\",\"opnieuw\":true}", "opdrachtgever");

        UUID copy = comesBackTheSame(original);

        assertThat(plans.snapshots(open(copy))).extracting(Snapshot::number).startsWith(2, 1);
        assertThat(open(copy).state().adoption().given()).isTrue();
        assertThat(open(copy).state().input().adopted()).isEqualTo(open(original).state().input().adopted());
        change(copy, adoption, "{\"uitkomst\":\"akkoord\",\"opnieuw\":true}", "projectleider");
        assertThat(plans.snapshots(open(copy))).hasSize(plans.snapshots(open(original)).size());
    }

    @Test
    void planThatIsUnderWay_comesBackTheSame() throws Exception {
        UUID original = fixtures.filledUpTo(Fixtures.SCHOOLTERREIN, "verkenning", Map.of());

        comesBackTheSame(original);
    }

    @Test
    void planWithEveryTypeOfAnswer_comesBackTheSame() throws Exception {
        joined("opdrachtgever");
        everything();
        Guide guide = open(plan).guide();

        UUID copy = comesBackTheSame(plan);

        assertThat(guide.questions().stream().filter(question -> !question.type().editsRegister())
                .filter(question -> question.type() != QuestionType.APPROVAL)
                .filter(question -> open(copy).state().entries().all(question.id()).findAny().isEmpty())).isEmpty();
        assertThat(open(copy).state().entries().find(REGISTER, "weg").orElseThrow().deleted()).isTrue();
        assertThat(open(copy).state().entries().find(NAME, Entry.SINGLE).orElseThrow().value()).isNull();
        assertThat(plans.history(open(copy), STORY, Entry.SINGLE)).hasSize(3);
    }

    @Test
    void planThatCameIn_takesChangesAsAnyOther() throws Exception {
        everything();
        UUID copy = imported(export(plan)).plan();

        SaveResult moved = saving.save(copy, Change.moveRow(REGISTER, "rij", 1, UUID.randomUUID(), null), leader);
        SaveResult added = saving.save(copy, Change.putRow(REGISTER, "nieuw", 0, UUID.randomUUID(), Json.parse("{}")), leader);
        SaveResult late = saving.save(copy, Change.put(STORY, 1, UUID.randomUUID(), Json.parse("\"te laat\"")), leader);

        assertThat(List.of(moved, added)).allMatch(SaveResult.Saved.class::isInstance);
        assertThat(late).isInstanceOfSatisfying(SaveResult.Conflict.class,
                conflict -> assertThat(conflict.base().value().asText()).isEqualTo("Tekst & meer"));
    }

    @Test
    void longTexts_ofBothPlans_areKnownAsTheSame() throws Exception {
        save(STORY, "\"" + LONG + "\"");
        assertThat(open(plan).plan().copied()).isEmpty();

        UUID copy = imported(export(plan)).plan();

        assertThat(open(copy).plan().copied()).hasSize(1).isEqualTo(open(plan).plan().copied());
    }

    @Test
    void personWhoIsNotKnownHere_isTheImporterAndTheTrailSaysSo() throws Exception {
        joined("opdrachtgever");
        String gateId = open(plan).guide().about().gates().get(0).id();
        saving.saveAll(plan, new FilledPlan(open(plan).guide()).gates(), account("opdrachtgever"));
        ObjectNode file = (ObjectNode) Json.parse(text(export(plan)));
        for (JsonNode person : file.get("people")) {
            if (person.path("username").asText().equals("opdrachtgever")) {
                ((ObjectNode) person).put("username", "elders");
            }
        }

        PlanImport.Imported made = imported(file.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(made.standsInFor()).isEqualTo(1);
        Entry gate = open(made.plan()).state().entries().find(Marks.gate(gateId), Entry.SINGLE).orElseThrow();
        assertThat(gate.updatedBy()).isEqualTo(leader.id());
        assertThat(gate.value().path("door").asText()).isEqualTo(leader.id().toString());
        assertThat(trail.of(made.plan())).extracting(event -> event.kind() + " " + event.actor() + " " + event.detail())
                .containsExactlyInAnyOrder(
                        "MEMBER_ADDED " + leader.id() + " " + leader.id() + " projectleider",
                        "PLAN_IMPORTED " + leader.id() + " {\"more\":0,\"plan\":\"" + plan
                                + "\",\"standsInFor\":[\"elders\"]}");
    }

    @Test
    void fileOfWhoIsNoAdministrator_speaksForNobodyElse() throws Exception {
        joined("opdrachtgever");
        String gateId = open(plan).guide().about().gates().get(0).id();
        saving.saveAll(plan, new FilledPlan(open(plan).guide()).gates(), account("opdrachtgever"));

        PlanImport.Imported made = imports.of(new ByteArrayInputStream(export(plan)), leader);

        assertThat(made.standsInFor()).isEqualTo(1);
        Entry gate = open(made.plan()).state().entries().find(Marks.gate(gateId), Entry.SINGLE).orElseThrow();
        assertThat(gate.value().path("door").asText()).isEqualTo(leader.id().toString());
        assertThat(gate.updatedBy()).isEqualTo(leader.id());
    }

    @Test
    void importer_leadsThePlanAndNobodyElseIsOnIt() throws Exception {
        joined("opdrachtgever");

        PlanImport.Imported made = imports.of(new ByteArrayInputStream(export(plan)), account("omgevingsmanager"));

        OpenPlan open = plans.open(made.plan(), account("omgevingsmanager"));
        assertThat(open.plan().team()).extracting(member -> member.account() + " " + member.role())
                .containsExactly(account("omgevingsmanager").id() + " projectleider");
        assertThat(open.plan().createdBy()).isEqualTo(account("omgevingsmanager").id());
        assertThat(open.plan().changedBy()).isEqualTo(account("omgevingsmanager").id());
    }

    @Test
    void guideThatIsNotHere_isNamedAndNothingIsStored() {
        long before = count();
        String file = text(export(plan)).replaceFirst("\"guide\":\\{[^}]*}",
                "\"guide\":{\"id\":\"elders\",\"version\":\"9.1\"}");

        assertThatThrownBy(() -> imported(file.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(RefusedFile.class,
                refused -> assertThat(refused.faults())
                        .containsExactly(new FileFault("/guide", "Dit plan volgt versie 9.1 van het"
                                + " stappenplan 'elders'. Die is hier niet. Vraag de beheerder om die versie te installeren.")));
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void whoMayNot_getsNoFileAndMakesNoPlan() throws IOException {
        byte[] file = export(plan);

        assertThatThrownBy(() -> exports.of(plans.open(plan, account("adviseur")))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> exports.of(plans.open(plan, account("gmt")))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> imports.of(new ByteArrayInputStream(file), account("beheerder")))
                .isInstanceOf(NotAllowed.class);
    }

    /** Answers to all questions, a row that is gone, an answer that was emptied, and one with a history. */
    private void everything() {
        joined("opdrachtgever");
        FilledPlan filled = new FilledPlan(open(plan).guide());
        saving.saveAll(plan, filled.gates(), account("opdrachtgever"));
        saving.saveAll(plan, filled.answers(), leader);
        saving.saveAll(plan, filled.answers(), leader);
        group("weg", "{\"naam\":\"Gaat weg\"}");
        saving.save(plan, Change.deleteRow(REGISTER, "weg", 1, UUID.randomUUID()), leader);
        save(NAME, "null");
        saving.save(plan, Change.put(STORY, 1, UUID.randomUUID(), Json.parse("\"Eerst\"")), leader);
        save(STORY, "\"Dan 😀 \\u0007 \\\"x\\\"\\n\"");
    }

    /** Exports, imports and exports again: the files differ in the plan and its team only. */
    private UUID comesBackTheSame(UUID original) throws Exception {
        byte[] file = export(original);
        assertThat(export(original)).isEqualTo(file);
        assertThat(SCHEMA.validate(Json.parse(text(file)))).isEmpty();

        UUID copy = imported(file).plan();

        assertThat(text(export(copy))).isEqualTo(text(export(original)).replaceFirst(original.toString(), copy.toString())
                .replaceFirst("\"team\":\\[[^]]*]", "\"team\":[{\"username\":\"projectleider\",\"role\":\"projectleider\"}]"));
        assertThat(summary(copy)).isEqualTo(summary(original));
        assertThat(PlanProgress.of(open(copy).state())).isEqualTo(summary(copy));
        return copy;
    }

    private PlanProgress summary(UUID id) {
        return plans.mine(leader, new PlanQuery("", PlanQuery.Sort.CHANGED, 0, 100)).plans().stream()
                .filter(one -> one.id().equals(id)).findFirst().map(PlanSummary::progress).orElseThrow();
    }

    private long count() {
        return plans.mine(leader, PlanQuery.first()).total();
    }

    private void change(UUID id, String question, String json, String username) {
        int base = open(id).state().entries().find(question, Entry.SINGLE).map(Entry::version).orElse(0);
        saving.save(id, Change.put(question, base, UUID.randomUUID(), Json.parse(json)), account(username));
    }

    private OpenPlan open(UUID id) {
        return plans.open(id, leader);
    }

    private byte[] export(UUID id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exports.of(open(id)).write(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private PlanImport.Imported imported(byte[] file) throws IOException, RefusedFile {
        return imports.of(new ByteArrayInputStream(file), administrator());
    }

    /** The leader, who is an administrator too. */
    private Account administrator() {
        return new Account(leader.id(), leader.username(), leader.displayName(),
                Set.of(OrganisationRole.EMPLOYEE, OrganisationRole.ADMIN));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
