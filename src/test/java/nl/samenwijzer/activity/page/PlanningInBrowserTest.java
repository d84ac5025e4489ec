package nl.samenwijzer.activity.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.page.FilledPlan;
import nl.samenwijzer.plan.page.PlanInBrowser;

/** The pages of planning and logbook in a real browser: clean for axe, no wider than a phone, a log line without script. */
@QuarkusTest
class PlanningInBrowserTest extends PlanInBrowser {

    @Test
    void pages_areCleanForAxe_onADesktopAndOnAPhone_withFortyActivities() {
        fill(40);
        signIn(true);
        assertAccessible(List.of("/planning", "/planning/rij", "/logboek", "/agenda"));
    }

    @Test
    void logLine_onAPhoneWithoutScript_takesTwoFieldsAndAButton() {
        fill(1);
        signIn(false);
        page.setViewportSize(360, 740);
        go("/logboek");
        page.locator("#schrijven ~ form textarea").first().fill("Veel gehoord over groen");
        press("Schrijf in het logboek");

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
}
