package nl.samenwijzer.stakeholder.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.Register;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.web.Axe;
import nl.samenwijzer.web.Browser;

/** Figures filled in, read from a file, in conflict and compared. */
@QuarkusTest
class FiguresPageTest {

    @Inject
    Plans plans;
    @Inject
    SaveEntries saving;
    @Inject
    Guides guides;
    @Inject
    Accounts accounts;
    @TestHTTPResource("/")
    String base;

    private Account leader;
    private UUID plan;
    private Visitor visitor;
    private String url;
    private Register.Trait trait;
    private String first;
    private String second;

    @BeforeEach
    void aPlan() {
        leader = accounts.byUsername("projectleider").orElseThrow();
        plan = plans.create("Park <Oost>", guides.forNewPlans(), null, leader).id();
        visitor = Visitor.signedInAs("projectleider");
        url = "/plannen/" + plan + "/betrokkenen/buurt";
        trait = guides.forNewPlans().register().comparison().traits().get(0);
        first = address(0);
        second = address(1);
    }

    @Test
    void figures_areSavedAndComeBack() {
        Map<String, Object> form = figure(first, 0, "1.250", "12");
        form.putAll(Map.of("aanwezig", List.of(first, "@figures"), "@figures", "CBS <2025>", "@figures.@versie", "0"));

        assertThat(visitor.postMultipart(url, url, form).statusCode()).isEqualTo(303);

        assertThat(visitor.get(url).asString()).contains("De cijfers zijn opgeslagen.", "value=\"1250\"", "value=\"12\"",
                "CBS &lt;2025&gt;", "Het aantal in het gebied ontbreekt nog bij: ");
        assertThat(visitor.get("/plannen/" + plan + "/geschiedenis").asString())
                .contains("In de buurt: 1250, deelnemers: 12", "Bron van de cijfers over de buurt");
    }

    @Test
    void badNumbers_comeBackWithTheRemedy_andTheOthersAreSaved() {
        Map<String, Object> form = figure(first, 0, "12,5", "veel <x>");
        form.putAll(figure(second, 0, "7", ""));
        form.put("aanwezig", List.of(first, second));

        Response refused = visitor.postMultipart(url, url, form);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("value=\"12,5\"", "value=\"veel &lt;x&gt;\"", "Er is een probleem",
                trait.classes().get(0).name() + ": Vul een heel getal in van 0 tot en met 10000000.", "aria-invalid=\"true\"");
        assertThat(figure(0)).isEqualTo(Figure.NONE);
        assertThat(figure(1)).isEqualTo(new Figure(7, null));
    }

    @Test
    void emptied_isStoredAsNothing() {
        visitor.postMultipart(url, url, figure(first, 0, "1", "2"));
        assertThat(visitor.postMultipart(url, url, figure(first, 1, " ", "")).statusCode()).isEqualTo(303);

        assertThat(figure(0)).isEqualTo(Figure.NONE);
    }

    @Test
    void colleagueWasFirst_bothAreShownAndEitherCanStay() {
        stored(0, 10, 20);
        Map<String, Object> form = figure(first, 0, "30", "40");
        form.putAll(figure(second, 0, "veel", ""));
        form.put("aanwezig", List.of(first, second));

        Response conflict = visitor.postMultipart(url, url, form);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.asString()).contains("In het gebied: 30\nDeelnemers: 40", "In het gebied: 10\nDeelnemers: 20",
                trait.name() + ": " + trait.classes().get(0).name(), "value=\"veel\"", "Fatima");
        assertThat(figure(0)).isEqualTo(new Figure(10, 20));

        assertThat(visitor.postMultipart(url, url, figure(first, 1, "30", "40")).statusCode()).isEqualTo(303);
        assertThat(figure(0)).isEqualTo(new Figure(30, 40));
    }

    @Test
    void otherEntries_cannotBeSavedHere() {
        Map<String, Object> form = new HashMap<>(Map.of("aanwezig", Marks.TITLE, Marks.TITLE, "Gekaapt",
                Marks.TITLE + ".@versie", "1"));
        assertThat(visitor.postMultipart(url, url, form).statusCode()).isEqualTo(400);
        assertThat(plans.open(plan, leader).plan().title()).isEqualTo("Park <Oost>");
    }

    @Test
    void whoOnlyReads_seesTheOutcomeAndSavesNothing() {
        fill();
        Visitor management = Visitor.signedInAs("gmt");

        assertThat(management.get(url).asString()).contains("Deze groep doet minder mee dan je verwacht.", "<svg")
                .doesNotContain("Cijfers opslaan", "name=\"" + first);
        assertThat(management.postMultipart("/account", url, figure(first, 1, "1", "1")).statusCode()).isEqualTo(403);
        assertThat(Visitor.signedInAs("omgevingsmanager").get(url).statusCode()).isEqualTo(404);
    }

    @Test
    void file_standsInTheForm_andIsSavedByTheOrdinaryButton() {
        stored(0, 10, 20);
        String file = "kenmerk;groep;gebied\n" + trait.name() + ";" + trait.classes().get(0).name() + ";55\n"
                + trait.id() + ";" + trait.classes().get(1).id() + ";45\nonzin;x;1\n";

        Response read = file(file);

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asString()).contains("2 regels uit het bestand staan hieronder klaar. Er is nog niets opgeslagen.",
                "Regel 4: het kenmerk &#39;onzin&#39; staat niet", "value=\"55\"", "value=\"20\"", "value=\"45\"");
        assertThat(figure(0)).isEqualTo(new Figure(10, 20));
        assertThat(figure(1)).isEqualTo(Figure.NONE);
    }

    @Test
    void fileOfPersons_isRefused() {
        Response refused = file("naam;leeftijd\nJan;12");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("Dit lijkt een lijst met gegevens van personen.").doesNotContain("Jan");
    }

    @Test
    void template_isAFileToFillIn() {
        stored(0, 10, null);
        Response file = visitor.get(url + "/invulblad.csv");

        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"invulblad-buurt.csv\"");
        assertThat(new String(file.asByteArray(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFkenmerk;groep;gebied;deelnemers\r\n")
                .contains(trait.name() + ";" + trait.classes().get(0).name() + ";10;\r\n");
    }

    @Test
    void page_inABrowser_isAccessibleAndFits() {
        fill();
        try (Browser browser = new Browser()) {
            for (int width : List.of(360, 1280)) {
                Page page = browser.page(width, true);
                page.navigate(base + "inloggen");
                page.fill("#username", "projectleider");
                page.fill("#password", "samenwijzer-demo");
                page.locator("button:text-is('Inloggen')").click();
                page.navigate(base + url.substring(1));
                check(page, "figures-" + width);
                page.locator(".sw-compare").first().screenshot(new com.microsoft.playwright.Locator.ScreenshotOptions()
                        .setPath(Path.of("target/screens/figures-trait-" + width + ".png")));

                page.locator("summary").first().click();
                page.locator("#bestand").setInputFiles(new FilePayload("buurt.csv", "text/csv",
                        (trait.id() + ";" + trait.classes().get(0).id() + ";99\nfout;x;1\n").getBytes(StandardCharsets.UTF_8)));
                page.locator("button:text-is('Lees het bestand')").click();
                page.getByText("Er is nog niets opgeslagen.").first().waitFor();
                check(page, "figures-read-" + width);
                page.locator("button:text-is('Cijfers opslaan')").click();
                page.getByText("De cijfers zijn opgeslagen.").waitFor();
                page.locator("input[name$='.gebied']").first().fill("veel");
                page.locator("button:text-is('Cijfers opslaan')").click();
                page.getByText("Er is een probleem").waitFor();
                check(page, "figures-wrong-" + width);
                page.context().close();
            }
        }
        assertThat(figure(0).area()).isEqualTo(99);
    }

    private static void check(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screens/" + name + ".png")));
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).isEqualTo(0);
    }

    private Response file(String content) {
        String body = Visitor.parts(Map.of("csrf", visitor.tokenOf(url)))
                + Visitor.part("name=\"bestand\"; filename=\"buurt.csv\"\r\nContent-Type: text/csv", content) + Visitor.end();
        return visitor.multipart(body).post(url + "/inlezen");
    }

    /** Many live there in the last class, and few of them take part. */
    private void fill() {
        for (int i = 0; i < trait.classes().size(); i++) {
            boolean last = i == trait.classes().size() - 1;
            stored(i, last ? 60 : 20, last ? 2 : 10);
        }
    }

    private void stored(int traitClass, Integer area, Integer participants) {
        var value = JsonNodeFactory.instance.objectNode().put(Marks.AREA, area).put(Marks.PARTICIPANTS, participants);
        assertThat(saving.save(plan, Change.putRow(Marks.trait(trait.id()), trait.classes().get(traitClass).id(), 0,
                UUID.randomUUID(), value), leader)).isInstanceOf(SaveResult.Saved.class);
    }

    private Figure figure(int traitClass) {
        return Figure.stored(plans.open(plan, leader).state().entries(), trait.id(), trait.classes().get(traitClass).id());
    }

    private String address(int traitClass) {
        return FiguresForm.place(trait.id(), trait.classes().get(traitClass).id()).name();
    }

    private static Map<String, Object> figure(String address, int version, String area, String participants) {
        return new HashMap<>(Map.of("aanwezig", address, address + ".@versie", String.valueOf(version), address + ".@opdracht",
                UUID.randomUUID().toString(), address + ".gebied", area, address + ".deelnemers", participants));
    }
}
