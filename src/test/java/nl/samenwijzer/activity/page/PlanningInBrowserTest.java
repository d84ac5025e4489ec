package nl.samenwijzer.activity.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.page.FilledPlan;
import nl.samenwijzer.plan.page.PlanOnPages;
import nl.samenwijzer.web.Browser;

/** The pages of planning and logbook in a real browser: clean for axe, no wider than a phone, a log line without script. */
@QuarkusTest
class PlanningInBrowserTest extends PlanOnPages {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Browser browser;

    @TestHTTPResource("/")
    URL base;

    private Page page;

    @BeforeAll
    static void launch() {
        browser = new Browser();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void pages_areCleanForAxe_onADesktopAndOnAPhone_withFortyActivities() {
        fill(40);
        signedIn(true);
        List<String> violations = new ArrayList<>();
        for (int width : List.of(1280, 360)) {
            page.setViewportSize(width, 900);
            for (String path : List.of("/planning", "/planning/rij", "/logboek", "/agenda")) {
                page.navigate(base + url().substring(1) + path);
                page.waitForLoadState(LoadState.LOAD);
                new AxeBuilder(page).withTags(WCAG).analyze().getViolations().forEach(violation -> violations
                        .add(path + " " + violation.getId() + " " + violation.getNodes().get(0).getHtml()));
                if (!page.evaluate("document.documentElement.scrollWidth <= innerWidth").equals(true)) {
                    violations.add(path + " is wider than " + width);
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void logLine_onAPhoneWithoutScript_takesTwoFieldsAndAButton() {
        fill(1);
        signedIn(false);
        page.setViewportSize(360, 740);
        page.navigate(base + url().substring(1) + "/logboek");
        page.locator("#schrijven ~ form textarea").first().fill("Veel gehoord over groen");
        page.locator("button:text-is('Schrijf in het logboek')").click();
        page.waitForLoadState(LoadState.LOAD);

        assertThat(page.locator("main").innerText()).contains("Veel gehoord over groen");
    }

    private void fill(int activities) {
        joined("opdrachtgever");
        joined("omgevingsmanager");
        FilledPlan filled = new FilledPlan(open().guide());
        saving.saveAll(plan, filled.gates(), account("opdrachtgever"));
        saving.saveAll(plan, filled.answers(), leader);
        saving.saveAll(plan, filled.answers(), leader);
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < activities; i++) {
            String day = LocalDate.of(2026, 12, 1).plusDays(i * 9L).toString();
            changes.add(Change.putRow("de7_planning", "a" + i, 0, UUID.randomUUID(), Json.parse("{\"datum\":\"" + day
                    + "\",\"soort\":\"activiteit\",\"omschrijving\":\"Activiteit " + i + "\",\"groepen\":[\"rij\"]}")));
        }
        saving.saveAll(plan, changes, leader);
    }

    private void signedIn(boolean script) {
        page = browser.page(1280, script);
        page.navigate(base + "inloggen");
        page.fill("#username", "projectleider");
        page.fill("#password", "samenwijzer-demo");
        page.locator("button:text-is('Inloggen')").click();
        page.waitForLoadState(LoadState.LOAD);
    }
}
