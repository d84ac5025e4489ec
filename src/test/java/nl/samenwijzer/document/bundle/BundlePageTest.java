package nl.samenwijzer.document.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.document.Sha256;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.demo.FixturePlans;
import nl.samenwijzer.plan.demo.Fixtures;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult;

@QuarkusTest
class BundlePageTest {

    private static final String SECRET = "geheim98765";

    @Inject
    FixturePlans fixtures;
    @Inject
    Plans plans;
    @Inject
    Accounts accounts;
    @Inject
    SaveEntries saving;

    private UUID plan;
    private String page;
    private String name;

    @BeforeEach
    void anAdoptedPlanThatWasChanged() {
        plan = fixtures.filledUpTo(Fixtures.BERKENSTRAAT, "definitie");
        page = "/plannen/" + plan + "/documenten";
        var leader = accounts.byUsername("projectleider").orElseThrow();
        name = "plan-" + plans.open(plan, leader).plan().number();
        int base = plans.open(plan, leader).state().entries().find("vk1_beschrijving", Entry.SINGLE).orElseThrow().version();
        assertThat(saving.save(plan,
                Change.put("vk1_beschrijving", base, UUID.randomUUID(), Json.parse("\"Na de vaststelling.\"")),
                leader)).isInstanceOf(SaveResult.Saved.class);
        assertThat(saving.save(plan, Change.putRow("vk4_lijst", "nieuw", 0, UUID.randomUUID(),
                Json.parse("{\"naam\":\"Nieuwe groep\",\"contact_functie\":\"" + SECRET + "\"}")), leader))
                .isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void all_leader_hasEveryEditionInEveryFormatAndAPageToBeginWith() {
        Response answer = Visitor.signedInAs("projectleider").get(page + "/alles.zip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/zip");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + name + "-documenten-concept.zip\"");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        Unzipped zip = Unzipped.of(answer.asByteArray());
        assertThat(zip.files()).containsKeys("intern/" + name + "-participatieplan-intern-concept.pdf",
                "intern/" + name + "-participatieplan-intern-concept.docx", "openbaar/" + name
                        + "-participatieplan-openbaar-concept.odt",
                "eenvoudig/" + name + "-participatieplan-eenvoudig-concept.html",
                "intern/" + name + "-betrokkenenlijst-intern-concept.xlsx", "openbaar/" + name
                        + "-planning-openbaar-concept.csv",
                "openbaar/" + name + "-planning-openbaar-concept.ics", "index.html");
        String html = zip.text("intern/" + name + "-participatieplan-intern-concept.html");
        assertThat(html).contains("<style>", "Na de vaststelling.").doesNotContain("<link", "src=\"/", "href=\"/");
        assertThat(zip.text("intern/" + name + "-betrokkenenlijst-intern-concept.csv")).contains(SECRET,
                "Kenmerk (niet wijzigen)");
        assertThat(zip.text("openbaar/" + name + "-betrokkenenlijst-openbaar-concept.csv")).contains("Nieuwe groep")
                .doesNotContain(SECRET, "Kenmerk");
        assertThat(zip.text("index.html")).contains("<h2>Interne versie</h2>", "Concept. Het plan is nog niet vastgesteld",
                "href=\"openbaar/" + name + "-planning-openbaar-concept.ods\"");
        zip.files().keySet().stream().filter(file -> file.contains("/"))
                .forEach(file -> assertThat(zip.text("index.html")).contains("\"" + file + "\""));
    }

    @Test
    void all_management_hasOnlyWhatItMaySee() {
        Unzipped zip = Unzipped.of(Visitor.signedInAs("gmt").get(page + "/alles.zip").asByteArray());

        assertThat(zip.files().keySet()).anyMatch(file -> file.startsWith("openbaar/"))
                .noneMatch(file -> file.startsWith("intern/"));
        zip.files().forEach((file, content) -> assertThat(new String(content, StandardCharsets.ISO_8859_1)).as(file)
                .doesNotContain(SECRET));
    }

    @Test
    void all_adoptedVersion_isTheSameEachTimeAndKnowsNothingOfLater() {
        Response first = Visitor.signedInAs("projectleider").get(page + "/alles.zip?versie=1");
        byte[] second = Visitor.signedInAs("projectleider").get(page + "/alles.zip?versie=1").asByteArray();

        assertThat(second).isEqualTo(first.asByteArray());
        assertThat(first.header("Repr-Digest")).isEqualTo("sha-256=:"
                + java.util.Base64.getEncoder().encodeToString(Sha256.of(second)) + ":");
        Unzipped zip = Unzipped.of(second);
        assertThat(zip.text("intern/" + name + "-participatieplan-intern-versie-1.0.html")).doesNotContain(
                "Na de vaststelling.",
                "CONCEPT");
        assertThat(zip.text("index.html")).contains("Versie 1.0, vastgesteld op");
        assertThat(zip.files().keySet()).noneMatch(file -> file.contains("concept"));
    }

    @Test
    void published_holdsPublicEditionsAndDescribesThem() {
        Response answer = Visitor.signedInAs("projectleider").get(page + "/publicatie.zip?versie=1");

        assertThat(answer.header("Content-Disposition")).contains(name + "-publicatie-versie-1.0.zip");
        Unzipped zip = Unzipped.of(answer.asByteArray());
        assertThat(zip.files().keySet()).noneMatch(file -> file.startsWith("intern/") || file.endsWith(".docx"))
                .contains("openbaar/" + name + "-participatieplan-openbaar-versie-1.0.pdf", "metadata.json", "index.html");
        JsonNode described = Json.parse(zip.text("metadata.json"));
        assertThat(described.path("identifier").asText()).isEqualTo(name);
        assertThat(described.path("version").asText()).isEqualTo("1.0");
        assertThat(described.path("concept").asBoolean()).isFalse();
        assertThat(described.path("contentSha256").asText()).hasSize(64);
        assertThat(described.path("hasPart")).hasSize(zip.files().size() - 3).allSatisfy(part -> assertThat(
                part.path("sha256").asText()).isEqualTo(Sha256.hex(zip.files().get(part.path("path").asText()))));
    }

    @Test
    void bundle_versionThatIsNone_is404() {
        Visitor leader = Visitor.signedInAs("projectleider");

        assertThat(leader.get(page + "/alles.zip?versie=7").statusCode()).isEqualTo(404);
        assertThat(leader.get(page + "/publicatie.zip?versie=x").statusCode()).isEqualTo(404);
        assertThat(leader.get("/plannen/" + UUID.randomUUID() + "/documenten/alles.zip").statusCode()).isEqualTo(404);
    }
}
