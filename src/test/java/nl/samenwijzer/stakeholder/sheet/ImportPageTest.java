package nl.samenwijzer.stakeholder.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.Teams;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.spreadsheet.Sheets;
import nl.samenwijzer.web.Axe;
import nl.samenwijzer.web.Browser;

/** A file into the register and out of it. */
@QuarkusTest
class ImportPageTest {

    private static final Pattern PARCEL = Pattern.compile("name=\"pakket\" value=\"([^\"]+)\"");
    private static final String HOSTILE = "{\"naam\":\"=1+1\",\"categorie\":\"buurt_wijk\",\"raakt\":\"@SOM(A1) 😀\\n\\\"x\\\"; شارع\","
            + "\"belangen\":\"'-5\",\"belang\":3,\"bereik\":[\"mail\",\"brief\"],\"dubbele_rol\":\"nee\",\"contact_functie\":\"+31 24\","
            + "\"gecontroleerd\":\"2027-12-31\"}";

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
    @TestHTTPResource("/")
    URL base;

    private Account leader;
    private UUID plan;
    private String register;
    private Visitor visitor;

    @BeforeEach
    void aPlan() {
        leader = accounts.byUsername("projectleider").orElseThrow();
        plan = plans.create("Park <Oost>", guides.forNewPlans(), null, leader).id();
        register = guides.forNewPlans().registerQuestion().id();
        visitor = Visitor.signedInAs("projectleider");
    }

    @Test
    void file_previewedAndConfirmed_isInTheRegisterOnce() {
        group("r1", "{\"naam\":\"Winkeliers\",\"raakt\":\"Geluid\"}");
        String csv = "naam;raakt;categorie;Telefoon\nWinkeliers;Drukte;;1\nBuurt <b>;Uitzicht;Buurt of wijk;2\nFout;;Onzin;3\n";

        Response preview = upload(csv.getBytes(StandardCharsets.UTF_8));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.asString())
                .contains("<li>Nieuw: 1</li>", "<li>Verandert: 1</li>", "<li>Fout: 1</li>", "Buurt &lt;b&gt;",
                        "Deze kolommen kennen we niet. We lezen ze niet: 'Telefoon'.",
                        "Deze keuze bestaat niet. Kies uit: Direct omwonenden",
                        "Bewaar 2 groepen in het plan")
                .doesNotContain("style=", "<script>");
        assertThat(groups()).hasSize(1);

        String parcel = parcel(preview);
        Response unticked = confirm(visitor, parcel, Map.of());
        assertThat(unticked.statusCode()).isEqualTo(400);
        assertThat(unticked.asString()).contains("Vink aan dat de foute rijen niet meegaan", "<li>Nieuw: 1</li>");
        assertThat(groups()).hasSize(1);

        Response saved = confirm(visitor, parcel(unticked), Map.of("overslaan", "ja"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith("/plannen/" + plan + "/betrokkenen");
        assertThat(groups()).containsExactly("{\"naam\":\"Winkeliers\",\"raakt\":\"Drukte\"}",
                "{\"naam\":\"Buurt <b>\",\"raakt\":\"Uitzicht\",\"categorie\":\"buurt_wijk\"}");

        assertThat(confirm(visitor, parcel, Map.of("overslaan", "ja")).statusCode()).isEqualTo(303);
        assertThat(groups()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "xlsx", "ods", "csv" })
    void download_takenInAgain_changesNothing(String format) {
        group("r1", HOSTILE);
        group("r2", "{\"naam\":\"" + "woord ".repeat(300) + "\",\"raakt\":\"\u202E &amp; <b>\"}");

        Response file = visitor.get(url("uitvoer." + format));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition"))
                .matches("attachment; filename=\"plan-[1-9][0-9]*-betrokkenen\\." + format + "\"");
        List<List<String>> rows = Sheets.read(file.asByteArray());
        assertThat(rows.get(0)).startsWith("1", "Kenmerk (niet wijzigen)", "Groep of organisatie", "Soort betrokkene");
        assertThat(rows.get(1)).startsWith("2", "r1", "=1+1", "Buurt of wijk", "@SOM(A1) 😀\n\"x\"; شارع", "'-5", "Groot")
                .contains("Mail of nieuwsbrief; Brief of folder", "31-12-2027", "Nee", "+31 24");
        Response preview = upload(file.asByteArray());
        assertThat(preview.asString()).contains("<li>Nieuw: 0</li>", "<li>Verandert: 0</li>", "<li>Blijft gelijk: 2</li>",
                "<li>Fout: 0</li>", "Er is niets om te bewaren.");
    }

    @ParameterizedTest
    @ValueSource(strings = { "xlsx", "ods", "csv" })
    void template_filledInWithNothing_isRecognised(String format) {
        Response file = visitor.get(url("sjabloon." + format));

        assertThat(Sheets.read(file.asByteArray())).hasSize(1);
        assertThat(upload(file.asByteArray()).asString()).contains("<li>Nieuw: 0</li>", "Er is niets om te bewaren.");
        assertThat(visitor.get(url("sjabloon.pdf")).statusCode()).isEqualTo(404);
    }

    @Test
    void colleague_whoWasFirst_isNeverOverwritten() {
        group("r1", "{\"naam\":\"Winkeliers\"}");
        group("r2", "{\"naam\":\"School\"}");
        String parcel = parcel(upload("naam;raakt\nWinkeliers;Drukte\nSchool;Lawaai\nBuurt;Uitzicht\nKerk;Klok\n"
                .getBytes(StandardCharsets.UTF_8)));
        saving.save(plan, Change.patchRow(register, "r1", 1, UUID.randomUUID(), Json.parse("{\"raakt\":\"Van een ander\"}")),
                leader);
        saving.save(plan, Change.deleteRow(register, "r2", 1, UUID.randomUUID()), leader);
        group("r3", "{\"naam\":\"buurt\"}");

        Response conflict = confirm(visitor, parcel, Map.of());

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.asString()).contains("1 groep toegevoegd.",
                "<tr><td>2</td><td>Winkeliers</td><td>Een collega heeft deze groep intussen veranderd.</td></tr>",
                "<td>Een collega heeft deze groep intussen verwijderd.</td>",
                "<tr><td>4</td><td>Buurt</td><td>Een collega heeft intussen een groep met deze naam toegevoegd.</td></tr>");
        assertThat(groups()).containsExactly("{\"naam\":\"Winkeliers\",\"raakt\":\"Van een ander\"}", "{\"naam\":\"buurt\"}",
                "{\"naam\":\"Kerk\",\"raakt\":\"Klok\"}");
    }

    @Test
    void parcel_thatWasChanged_savesNothingThatCanNeverBe() {
        UUID id = UUID.randomUUID();
        String wrong = ParcelText.of(new Parcel(plan, id, 0, List.of(new Parcel.Group(2, "r1", 0,
                Json.parse("{\"naam\":\"x\",\"categorie\":\"onzin\",\"vreemd\":1}").deepCopy())))).orElseThrow();
        Response refused = confirm(visitor, wrong, Map.of());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("Deze keuze bestaat niet.");

        String other = ParcelText.of(new Parcel(UUID.randomUUID(), id, 0, List.of())).orElseThrow();
        assertThat(confirm(visitor, other, Map.of()).asString()).contains("We weten niet meer welk bestand je koos.");
        assertThat(confirm(visitor, "onzin", Map.of()).statusCode()).isEqualTo(400);
        assertThat(groups()).isEmpty();
    }

    @Test
    void file_thatCannotBeRead_isToldOnThePage() {
        Response pdf = upload("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8));
        assertThat(pdf.statusCode()).isEqualTo(400);
        assertThat(pdf.asString()).contains("Dit is een PDF-bestand. Sla de lijst op als Excel (.xlsx)", "id=\"bestand-fout\"");
        assertThat(upload(new byte[0]).asString()).contains("Kies een bestand dat niet leeg is.");
        assertThat(visitor.postMultipart(url("invoer"), url("invoer"), Map.of()).asString())
                .contains("Kies een bestand dat niet leeg is.");
        assertThat(visitor.multipart(Visitor.part("name=\"bestand\"; filename=\"groot.csv\"", "x".repeat(13_000_000))
                + Visitor.end()).post(url("invoer")).statusCode()).isEqualTo(413);
    }

    @Test
    void page_foreignPlanOrWrongRole_isRefused() {
        group("r1", HOSTILE);
        for (String page : List.of("invoer", "uitvoer.csv", "sjabloon.csv")) {
            assertThat(Visitor.signedInAs("beheerder").get(url(page)).statusCode()).as(page).isEqualTo(404);
        }
        Visitor adviser = Visitor.signedInAs("adviseur");
        assertThat(adviser.get(url("invoer")).statusCode()).isEqualTo(403);
        assertThat(adviser.get(url("uitvoer.csv")).statusCode()).isEqualTo(403);
        assertThat(adviser.get(url("sjabloon.csv")).asString()).doesNotContain("Aanspreekpunt");
        Response post = adviser.postMultipart("/account", url("invoer/bevestig"), Map.of("pakket", "x"));
        assertThat(post.statusCode()).isEqualTo(403);
    }

    @Test
    void pages_inABrowser_areAccessible() {
        group("r1", "{\"naam\":\"Winkeliers\",\"raakt\":\"Geluid\"}");
        List<String> found = new ArrayList<>();
        try (Browser browser = new Browser()) {
            Page page = browser.page(1280, true); // axe is a script
            page.navigate(base + "inloggen");
            page.fill("#username", "projectleider");
            page.fill("#password", "samenwijzer-demo");
            page.locator("button:text-is('Inloggen')").click();
            page.navigate(base + url("invoer").substring(1));
            found.addAll(faults(page));
            page.locator("button:text-is('Bekijk wat er verandert')").click();
            found.addAll(faults(page));
            page.setInputFiles("#bestand", new FilePayload("lijst.csv", "text/csv",
                    "naam;raakt;belang\nWinkeliers;Drukte;\nBuurt;x;3\nFout;;99\n".getBytes(StandardCharsets.UTF_8)));
            page.locator("button:text-is('Bekijk wat er verandert')").click();
            found.addAll(faults(page));
            page.locator("button:text-is('Bewaar 2 groepen in het plan')").click();
            found.addAll(faults(page));
            page.check("#overslaan");
            page.locator("button:text-is('Bewaar 2 groepen in het plan')").click();
        }
        assertThat(found).isEmpty();
        assertThat(groups()).hasSize(2);
    }

    private static List<String> faults(Page page) {
        return Axe.violations(page, "best-practice").stream().map(fault -> page.url() + ": " + fault).toList();
    }

    private Response upload(byte[] file) {
        return visitor.request().multiPart("csrf", visitor.tokenOf(url("invoer"))).multiPart("bestand", "lijst", file)
                .post(url("invoer"));
    }

    private Response confirm(Visitor who, String parcel, Map<String, String> more) {
        Map<String, String> fields = new java.util.HashMap<>(more);
        fields.put("pakket", parcel);
        return who.postMultipart(url("invoer"), url("invoer/bevestig"), fields);
    }

    private static String parcel(Response page) {
        Matcher parcel = PARCEL.matcher(page.asString());
        assertThat(parcel.find()).as(page.asString()).isTrue();
        return parcel.group(1);
    }

    private void group(String row, String json) {
        SaveResult made = saving.save(plan, Change.putRow(register, row, 0, UUID.randomUUID(), Json.parse(json)), leader);
        assertThat(made).isInstanceOf(SaveResult.Saved.class);
    }

    private List<String> groups() {
        return plans.open(plan, leader).state().entries().rows(register).stream().map(Entry::value).map(JsonNode::toString)
                .toList();
    }

    private String url(String page) {
        return "/plannen/" + plan + "/betrokkenen/" + page;
    }
}
