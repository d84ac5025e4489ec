package nl.samenwijzer.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.web.Axe;
import nl.samenwijzer.web.Browser;

/** The main job in a real browser: from signing in to an adopted plan and its document, with axe on every page. */
@QuarkusTest
class JourneyTest {

    private static final int MOST_STEPS = 60;
    private static final int MOST_VISITS = 3;
    private static final int PHONE = 360;
    private static final int DESKTOP = 1280;

    private static Browser browser;
    private final Map<String, List<String>> violations = new TreeMap<>();

    @TestHTTPResource("/")
    URL base;

    @BeforeAll
    static void open() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void projectLeader_fromSignInToAdoptedPlan_getsHerDocument() throws IOException {
        JsonNode example = example();
        Page leader = signedInAs("projectleider", DESKTOP);
        String plan = newPlan(leader, example.path("title").asText());
        addToTeam(leader, plan, "Marijke", "Ambtelijk opdrachtgever");
        fillAll(leader, plan, example.path("answers"));

        look(leader, plan + "/controle");
        assertThat(leader.locator("main").innerText()).doesNotContain("Niet ingevuld\nWijzig: Hoe heet het project?");
        assertThat(leader.locator("form[action$='/voorleggen'] button").count())
                .as("ready to be submitted: %s", leader.locator("main").innerText()).isEqualTo(1);
        leader.locator("form[action$='/voorleggen'] button").click();
        leader.waitForLoadState(LoadState.LOAD);

        Page commissioner = signedInAs("opdrachtgever", PHONE);
        adopt(commissioner, plan);

        assertThat(text(leader, plan + "/documenten/participatieplan.pdf")).contains("Nieuwe straatverlichting in Hatert",
                "Versie 1.0").doesNotContain("CONCEPT");
        for (String page : List.of("", "/documenten", "/team", "/geschiedenis", "/geschiedenis/afgeschermd",
                "/betrokkenen/buurt", "/vaststelling", "/controle", "/advies", "/advies/impact_route", "/advies/wel_of_niet",
                "/advies/niveau_per_groep")) {
            look(leader, plan + page);
        }
        look(leader, "/plannen");
        look(leader, "/stappenplan");
        Page management = signedInAs("gmt", DESKTOP);
        look(management, "/overzicht?zoek=straatverlichting");
        assertThat(management.locator("main").innerText()).contains("Nieuwe straatverlichting in Hatert");
        assertThat(violations).isEmpty();
    }

    private Page signedInAs(String person, int width) {
        Page page = browser.page(width, true);
        page.navigate(base + "inloggen");
        check(page);
        page.fill("#username", person);
        page.fill("#password", "samenwijzer-demo");
        page.locator("button:text-is('Inloggen')").click();
        page.waitForLoadState(LoadState.LOAD);
        return page;
    }

    private String newPlan(Page page, String title) {
        look(page, "/plannen/nieuw");
        page.locator("main input[type=text]").first().fill(title);
        page.locator("main button[type=submit]").first().click();
        page.waitForURL("**/stappen/**");
        return page.url().replaceFirst(".*?(/plannen/[^/]+)/.*", "$1");
    }

    private void addToTeam(Page page, String plan, String name, String role) {
        look(page, plan + "/team");
        String option = page.locator("#persoon option").allInnerTexts().stream().filter(text -> text.startsWith(name))
                .findFirst().orElseThrow();
        page.locator("#persoon").selectOption(new SelectOption().setLabel(option));
        page.locator("#rol").selectOption(new SelectOption().setLabel(role));
        page.locator("button:has-text('Voeg toe aan het team')").click();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.locator(".sw-team").innerText()).contains(name);
    }

    /**
     * Follows the plan's own advice on what comes next, until only the approval is left. A question may appear because of an
     * answer, so a step may come back.
     */
    private void fillAll(Page page, String plan, JsonNode answers) {
        StepFiller filler = new StepFiller(page, answers);
        Map<String, Integer> visits = new HashMap<>();
        for (int i = 0; i < MOST_STEPS; i++) {
            look(page, plan);
            Locator next = page.locator("main a:has-text('Ga verder met')");
            if (next.count() == 0 || visits.merge(next.getAttribute("href"), 1, Integer::sum) > MOST_VISITS) {
                return;
            }
            next.click();
            page.waitForLoadState(LoadState.LOAD);
            check(page);
            filler.fill();
            page.locator("input[type=checkbox][name^='@done/']").check();
            page.locator("#stap-formulier .sw-acts button:text-is('Opslaan')").click();
            page.waitForLoadState(LoadState.LOAD);
            check(page);
            assertThat(page.locator("#stand").innerText()).startsWith("Opgeslagen");
        }
    }

    private void adopt(Page page, String plan) {
        look(page, plan);
        look(page, "/plannen");
        page.locator(".sw-waiting a").first().click();
        page.waitForLoadState(LoadState.LOAD);
        check(page);
        page.locator("input[type=radio][value='akkoord']").check();
        Locator again = page.locator("input[type=date]:visible");
        if (again.count() > 0) {
            again.last().fill("2027-05-10");
        }
        page.locator("#stap-formulier .sw-acts button:text-is('Opslaan')").click();
        page.waitForLoadState(LoadState.LOAD);
        look(page, plan + "/vaststelling");
        assertThat(page.locator("main").innerText()).contains("1.0");
    }

    private void look(Page page, String path) {
        page.navigate(base + path.substring(1));
        check(page);
    }

    private void check(Page page) {
        String where = page.url().replaceFirst("^https?://[^/]+", "").replaceAll("[0-9a-f-]{36}", "*");
        Axe.violations(page)
                .forEach(violation -> violations.computeIfAbsent(where, key -> new ArrayList<>()).add(violation));
    }

    private static String text(Page page, String path) throws IOException {
        APIResponse response = page.request().get(page.url().replaceFirst("^(https?://[^/]+).*", "$1") + path);
        assertThat(response.status()).isEqualTo(200);
        try (var document = Loader.loadPDF(response.body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static JsonNode example() throws IOException {
        try (InputStream in = JourneyTest.class.getResourceAsStream("/demo/straatverlichting-hatert.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
