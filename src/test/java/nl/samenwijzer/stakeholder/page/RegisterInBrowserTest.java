package nl.samenwijzer.stakeholder.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.page.PlanInBrowser;

/** The register in a real browser: groups are placed with keys and mouse, and every page is clean for axe. */
@QuarkusTest
class RegisterInBrowserTest extends PlanInBrowser {

    @BeforeEach
    void twoGroups() {
        for (String score : List.of("vk2_gebied", "vk2_verandering", "vk2_duur", "vk2_belangen", "vk2_gevoel", "vk2_geld")) {
            save(score, "3");
        }
        group("a",
                "{\"naam\":\"Winkeliers\",\"categorie\":\"ondernemers\",\"belang\":4,\"invloed\":1,\"ring_nu\":\"meeweten\"}");
        group("b", "{\"naam\":\"Scholen\",\"belang\":2,\"invloed\":2}");
        signIn(true);
    }

    @Test
    void group_movesWithTheArrows_andIsSavedAtOnce() {
        go("/betrokkenen/kaart");

        groupOf("kaart-").press("ArrowRight");
        said(0, "Opgeslagen.", "invloed? Redelijk");
        page.keyboard().press("ArrowDown");
        said(0, "belang? Groot");
        page.keyboard().press("ArrowLeft");
        said(0, "invloed? Klein");
        page.keyboard().press("ArrowLeft");
        said(0, "Verder kan niet.");

        assertThat(value("a").path("invloed").asInt()).isEqualTo(1);
        assertThat(value("a").path("belang").asInt()).isEqualTo(3);
        assertThat(page.locator("[name='" + REGISTER + ".a.belang']").first().inputValue()).isEqualTo("3");

        groupOf("ringen-").press("ArrowUp");
        said(1, "Meedenken");
        assertThat(value("a").path("ring_nu").asText()).isEqualTo("meedenken");
    }

    @Test
    void group_isDraggedToAnotherCell() {
        go("/betrokkenen/kaart");
        BoundingBox from = groupOf("kaart-").boundingBox();
        BoundingBox to = page.locator("[data-column='3'][data-line='0']").first().boundingBox();

        page.mouse().move(from.x + 20, from.y + 10);
        page.mouse().down();
        page.mouse().move(to.x + to.width / 2, to.y + to.height / 2);
        page.mouse().up();
        said(0, "Opgeslagen.", "belang? Klein", "invloed? Zeer groot");

        assertThat(value("a").path("belang").asInt()).isEqualTo(1);
        assertThat(value("a").path("invloed").asInt()).isEqualTo(4);
    }

    @Test
    void group_thatAColleagueMoved_asks() {
        go("/betrokkenen/kaart");
        saving.save(plan, Change.patchRow(REGISTER, "a", 1, UUID.randomUUID(),
                Json.parse("{\"invloed\":4}")), leader);

        groupOf("kaart-").press("ArrowRight");
        page.waitForSelector("h1:text-is('Een collega was je voor')");

        assertThat(value("a").path("invloed").asInt()).isEqualTo(4);
    }

    @Test
    void sheet_goesDownWithEnter_andTheMapFollows() {
        go("/betrokkenen");
        Locator name = page.locator("[name='" + REGISTER + ".a.naam']");
        name.focus();
        name.press("Enter");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo(REGISTER + ".b.naam");

        page.locator("[name='" + REGISTER + ".b.belang']").selectOption("4");
        page.waitForFunction("() => document.querySelector('#kaart [role=img]').getAttribute('aria-label')"
                + ".includes('Zeer groot en Redelijk: 2 Scholen')");
        assertThat(value("b").path("belang").asInt()).isEqualTo(2);
    }

    @Test
    void pages_areCleanForAxe_onADesktopAndOnAPhone() {
        assertAccessible(Stream.of("", "/groep/a", "/kaart", "/missen", "/nalopen", "/buurt", "/invoer")
                .map("/betrokkenen"::concat).toList());
    }

    private Locator groupOf(String drawing) {
        return page.locator("[id^='" + drawing + "'] [data-row='a']").first();
    }

    /** Waits until the page says all this. */
    private void said(int place, String... texts) {
        for (String text : texts) {
            page.waitForFunction(
                    "([place, text]) => document.querySelectorAll('[data-said]')[place].textContent.includes(text)",
                    List.of(place, text));
        }
    }

    private JsonNode value(String row) {
        return open().state().entries().find(REGISTER, row).orElseThrow().value();
    }
}
