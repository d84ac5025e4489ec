package nl.samenwijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.demo.FixturePlans;
import nl.samenwijzer.plan.demo.Fixtures;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult;

@QuarkusTest
class DocumentsPageTest {

    @Inject
    Plans plans;
    @Inject
    Accounts accounts;
    @Inject
    Guides guides;
    @Inject
    FixturePlans fixtures;
    @Inject
    SaveEntries saving;

    private String page;
    private long number;

    @BeforeEach
    void aPlan() {
        var leader = accounts.byUsername("projectleider").orElseThrow();
        UUID plan = plans.create("Café <b>Öst</b>", guides.forNewPlans(), null, leader).id();
        number = plans.open(plan, leader).plan().number();
        page = "/plannen/" + plan + "/documenten";
    }

    @Test
    void list_leader_offersEachEditionInEachFormat() {
        var html = Visitor.signedInAs("projectleider").get(page).then().statusCode(200).extract().asString();

        assertThat(html).contains("Café &lt;b&gt;Öst&lt;/b&gt;", "nog niet vastgesteld",
                page + "/participatieplan.html?edition=intern", page + "/participatieplan.odt?edition=eenvoudig");
        assertThat(html).doesNotContain("/kennisgeving.");
    }

    @Test
    void list_documents_includeListsWithTheirFormats() {
        var leader = accounts.byUsername("projectleider").orElseThrow();
        var plan = fixtures.filledUpTo(Fixtures.BERKENSTRAAT, "definitie");
        var documents = "/plannen/" + plan + "/documenten";
        var html = Visitor.signedInAs("projectleider").get(documents).asString();

        assertThat(html).contains(documents + "/betrokkenenlijst.xlsx?edition=intern",
                documents + "/planning.ics?edition=openbaar", documents + "/planning.ods?edition=intern",
                documents + "/alles.zip").doesNotContain("betrokkenenlijst.ics", "betrokkenenlijst.html");
        var file = Visitor.signedInAs("projectleider").get(documents + "/planning.csv?edition=openbaar");
        assertThat(file.asString()).startsWith("\uFEFFDatum;Soort;Wat;");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"plan-"
                + plans.open(plan, leader).plan().number() + "-planning-openbaar-versie-1.0.csv\"");
        assertThat(Visitor.signedInAs("gmt").get(documents + "/planning.csv?edition=intern").statusCode()).isEqualTo(404);
        assertThat(Visitor.signedInAs("adviseur").get(documents + "/betrokkenenlijst.csv?edition=intern").statusCode())
                .isEqualTo(404);
        assertThat(Visitor.signedInAs("adviseur").get(documents + "/planning.csv?edition=intern").statusCode()).isEqualTo(200);
    }

    @Test
    void list_documentWithALimit_saysHowLongItIsAndWhatToDoWhenTooLong() {
        assertThat(Visitor.signedInAs("projectleider").get(page).asString()).containsPattern("[0-9]+ van de 450 woorden\\.")
                .doesNotContain("Te lang:");

        var plan = fixtures.filledUpTo(Fixtures.BERKENSTRAAT, "definitie");
        put(plan, "in3_voordelen", "\"" + "woord ".repeat(500) + "\"");

        assertThat(Visitor.signedInAs("projectleider").get("/plannen/" + plan + "/documenten").asString()).contains(
                "<strong>Te lang:</strong>", "het mogen er 450 zijn", "/stappen/vb2\">'Besluit van college en raad'</a>");
    }

    @Test
    void versions_adoptedPlan_haveDocumentsThatStayTheSame() {
        var adopted = changedSinceAdoption();
        var leader = Visitor.signedInAs("projectleider");

        assertThat(leader.get(adopted).asString()).contains("Vastgestelde versies", adopted + "?versie=1\"")
                .containsPattern("<code>([0-9a-f]{16}<wbr>){4}</code>");
        assertThat(leader.get(adopted + "?versie=1").asString()).contains("<h1>Documenten van versie 1.0</h1>",
                adopted + "/participatieplan.pdf?edition=openbaar&amp;versie=1", adopted + "/alles.zip?versie=1")
                .doesNotContain("wijzigingen=ja", "gegevens.json");
        var file = leader.get(adopted + "/participatieplan.html?edition=intern&versie=1");
        assertThat(file.header("Content-Disposition")).contains("-participatieplan-intern-versie-1.0.html");
        assertThat(file.header("Repr-Digest")).matches("sha-256=:[A-Za-z0-9+/]{43}=:");
        assertThat(file.asString()).doesNotContain("groter geworden", "987.654", "CONCEPT");
        assertThat(leader.get(adopted + "/participatieplan.pdf?versie=2").statusCode()).isEqualTo(404);
        assertThat(leader.get(adopted + "?versie=2").statusCode()).isEqualTo(404);
        assertThat(leader.get(adopted + "/participatieplan.pdf?versie=1&wijzigingen=ja").statusCode()).isEqualTo(404);
        assertThat(Visitor.signedInAs("gmt").get(adopted + "/participatieplan.pdf?edition=intern&versie=1").statusCode())
                .isEqualTo(404);
    }

    @Test
    void list_management_seesPublicEditionsOnly() {
        assertThat(Visitor.signedInAs("gmt").get(page).asString()).contains("edition=openbaar")
                .doesNotContain("edition=intern");
    }

    @ParameterizedTest
    @CsvSource({ "pdf, application/pdf, %PDF-1.",
            "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
            "odt, application/vnd.oasis.opendocument.text, PK" })
    void file_download_carriesTypeAndBothNames(String format, String type, String start) {
        var file = Visitor.signedInAs("projectleider").get(page + "/participatieplan." + format + "?edition=openbaar");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.contentType()).isEqualTo(type);
        assertThat(file.header("Content-Disposition")).isEqualTo(
                "attachment; filename=\"plan-" + number + "-participatieplan-openbaar-concept." + format + "\"");
        assertThat(file.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(new String(file.asByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith(start);
    }

    @Test
    void file_html_isShownWithItsStyleSheetAndWithoutInlineStyleOrScript() {
        var visitor = Visitor.signedInAs("projectleider");
        var file = visitor.get(page + "/participatieplan.html");

        assertThat(file.header("Content-Disposition")).startsWith("inline; ");
        assertThat(file.asString()).contains("Interne versie", "id=\"hoofdstuk-samenvatting\"", "Nog niet ingevuld",
                "href=\"" + DocumentFiles.STYLESHEET + "\"").doesNotContain("<script", "<style", " style=", "<b>");
        assertThat(visitor.get(DocumentFiles.STYLESHEET).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/onbekend.pdf", "/participatieplan.exe", "/participatieplan.pdf?edition=onbekend",
            "/kennisgeving.pdf", "/participatieparagraaf.pdf?edition=intern" })
    void file_thatIsNotThere_is404(String file) {
        assertThat(Visitor.signedInAs("projectleider").get(page + file).statusCode()).isEqualTo(404);
    }

    @Test
    void file_editionThatIsNotForThisPerson_is404AndTheDefaultIsOneThatIs() {
        var visitor = Visitor.signedInAs("gmt");

        assertThat(visitor.get(page + "/participatieplan.pdf?edition=intern").statusCode()).isEqualTo(404);
        assertThat(visitor.get(page + "/participatieplan.html").asString()).contains("Openbare versie");
    }

    @Test
    void list_neverAdopted_offersNoChanges() {
        assertThat(Visitor.signedInAs("projectleider").get(page).asString()).doesNotContain("wijzigingen=ja");
        assertThat(Visitor.signedInAs("projectleider").get(page + "/participatieplan.pdf?wijzigingen=ja").statusCode())
                .isEqualTo(404);
    }

    @Test
    void changes_adoptedPlan_areMarkedForWhoMayReadThem() {
        var adopted = changedSinceAdoption();
        var leader = Visitor.signedInAs("projectleider");
        var management = Visitor.signedInAs("gmt");

        assertThat(leader.get(adopted).asString()).contains("Met wijzigingen sinds versie 1.0",
                adopted + "/participatieplan.docx?edition=openbaar&amp;wijzigingen=ja");
        var file = management.get(adopted + "/participatieplan.html?wijzigingen=ja");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("-participatieplan-openbaar-concept-wijzigingen.html");
        assertThat(file.asString()).contains("Openbare versie, met de wijzigingen sinds versie 1.0", "<ins>Het plan is groter",
                "</del>").doesNotContain("987.654");
        assertThat(leader.get(adopted + "/participatieplan.html?edition=intern&wijzigingen=ja").asString())
                .contains("987.654");
        assertThat(management.get(adopted + "/participatieplan.html?edition=intern&wijzigingen=ja").statusCode())
                .isEqualTo(404);
    }

    @Test
    void changes_planAsAdopted_saysThatNothingChanged() {
        var plan = fixtures.filledUpTo(Fixtures.BERKENSTRAAT, "definitie");

        assertThat(Visitor.signedInAs("projectleider")
                .get("/plannen/" + plan + "/documenten/participatieplan.html?edition=intern&wijzigingen=ja").asString())
                .contains("Er is niets veranderd.").doesNotContain("<ins>", "<del>");
    }

    private String changedSinceAdoption() {
        var plan = fixtures.filledUpTo(Fixtures.BERKENSTRAAT, "definitie");
        put(plan, "vk1_beschrijving", "\"Het plan is groter geworden.\"");
        put(plan, "de7_budget", "987654");
        return "/plannen/" + plan + "/documenten";
    }

    private void put(UUID plan, String question, String json) {
        var leader = accounts.byUsername("projectleider").orElseThrow();
        int base = plans.open(plan, leader).state().entries().find(question, Entry.SINGLE).map(Entry::version).orElse(0);
        assertThat(saving.save(plan, Change.put(question, base, UUID.randomUUID(), Json.parse(json)), leader))
                .isInstanceOf(SaveResult.Saved.class);
    }
}
