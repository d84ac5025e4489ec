package nl.samenwijzer.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.options.LoadState;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.page.PlanInBrowser;

/** Methods and duties in a real browser: choosing and comparing as people do, and every page clean for axe. */
@QuarkusTest
class AdviceInBrowserTest extends PlanInBrowser {

    private static final String METHODS = "de4_werkvormen";

    @BeforeEach
    void aPlanWithGroupsAndLevels() {
        save("vk1_projectfase", "\"definitie\"");
        save("vk1_programma", "\"wijken\"");
        save("in1_instrumenten", "[\"omgevingsplan\"]");
        group("h", "{\"naam\":\"Huurders\",\"categorie\":\"huurders_eigenaren\",\"belang\":4,\"invloed\":1}");
        save("in3_besluit", "\"wel\"");
        row("de3_matrix", "{\"groep\":\"h\",\"fase\":\"denken\",\"niveau\":\"raadplegen\"}");
        row("in4_besluiten", "{\"besluit\":\"Ontwerp\",\"wie\":\"raad\",\"datum\":\"2030-01-01\"}");
        signIn(true);
    }

    @Test
    void method_isFoundComparedChosenAndTakenBack() {
        go("/werkvormen");
        page.fill("#zoek", "thuis langs");
        press("Toon werkvormen");
        assertThat(page.locator(".sw-method h3").allInnerTexts()).containsExactly("Keukentafelgesprek");

        go("/werkvormen");
        page.locator("[name='vorm'][value='keukentafel']").check();
        page.locator("[name='vorm'][value='straatgesprek']").check();
        press("Vergelijk ze");
        assertThat(page.locator("thead th").allInnerTexts()).contains("Keukentafelgesprek", "Straat- en deurgesprekken");

        page.locator("a:has-text('Bekijk en kies: Keukentafelgesprek')").click();
        page.locator("button:text-is('Kies deze werkvorm')").click();
        page.waitForSelector("text='Keukentafelgesprek' staat bij jullie werkvormen.");
        assertThat(open().state().entries().rows(METHODS)).singleElement().satisfies(row -> assertThat(row.value())
                .isEqualTo(Json.parse("{\"werkvorm\":\"keukentafel\",\"groepen\":[\"h\"]}")));

        page.locator("button:text-is('Maak de keuze ongedaan')").click();
        page.locator("button:text-is('Zet terug')").click();
        page.waitForSelector("text=Het antwoord is teruggezet.");
        assertThat(open().state().entries().rows(METHODS)).hasSize(1);
    }

    @Test
    void duty_leadsToTheQuestionThatProvesIt_andBack() {
        go("/plichten");
        page.locator("#plicht-W03 a:has-text('Wat staat er in de kennisgeving')").click();
        page.waitForLoadState(LoadState.LOAD);
        page.fill("[name='de9_kennisgeving']", "Bewoners doen mee over groen en parkeren. De gemeente beslist in januari.");
        page.locator("button:text-is('Opslaan en terug')").click();
        page.waitForSelector("h1:text-is('Wettelijke plichten')");

        assertThat(page.locator("#plicht-W03 .sw-status").first().innerText()).isEqualTo("Staat in het plan");
        page.locator("#plicht-W03 a:has-text('Schrijf op hoe het hiermee staat')").click();
        page.waitForLoadState(LoadState.LOAD);
        assertThat(page.evaluate("document.querySelector(location.hash) !== null")).isEqualTo(true);
    }

    @Test
    void pages_areCleanForAxe_onADesktopAndOnAPhone() {
        row(METHODS, "{\"werkvorm\":\"inloop\",\"groepen\":[\"h\"]}");
        assertAccessible(List.of("", "/werkvormen", "/werkvormen?niveau=zelf_doen&weken=3", "/werkvormen/inloop",
                "/werkvormen/referendum", "/werkvormen/vergelijk?vorm=inloop&vorm=webinar&vorm=enquete",
                "/werkvormen/vergelijk", "/plichten", "/plichten?toon=anders", "/stappen/de4", "/stappen/de7"));
    }

    private void row(String question, String json) {
        UUID row = UUID.randomUUID();
        saving.save(plan, Change.putRow(question, row.toString(), 0, row, Json.parse(json)), leader);
    }
}
