package nl.samenwijzer.plan.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.plan.page.PlanOnPages;
import nl.samenwijzer.plan.store.PlanQuery;
import nl.samenwijzer.web.Axe;
import nl.samenwijzer.web.Browser;

/** The file of a plan on the pages. */
@QuarkusTest
class PlanImportPageTest extends PlanOnPages {

    private static final String PAGE = "/plannen/inlezen";

    @TestHTTPResource("/")
    URL base;

    @Test
    void file_downloadedAndReadIn_isANewPlan() {
        save(STORY, "\"Zo is het\"");
        Response file = visitor.get(url() + "/gegevens.json");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"plan-[1-9][0-9]*-gegevens\\.json\"");

        Response made = upload(visitor, file.asByteArray());

        assertThat(made.statusCode()).isEqualTo(303);
        String home = made.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(home).startsWith("/plannen/").isNotEqualTo(url());
        assertThat(visitor.get(home).asString()).contains("Het plan is ingelezen. Jij bent de projectleider.",
                "Park &lt;Oost&gt;");
    }

    @Test
    void file_thatCannotBeRead_staysOnThePageAndSaysWhere() {
        long before = count();
        String file = visitor.get(url() + "/gegevens.json").asString().replace("\"version\":1,\"base\":0",
                "\"version\":4,\"base\":0");

        Response refused = upload(visitor, file.getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("<title>Fout: Lees een plan in", "<code>/entries/0/version</code>",
                "Hier hoort versie 1 te staan.", "href=\"#bestand\"");
        assertThat(upload(visitor, "<b>".getBytes(StandardCharsets.UTF_8)).asString())
                .contains("Dit bestand is geen geldige JSON, of het is afgebroken (regel 1, teken 1");
        assertThat(upload(visitor, new byte[0]).asString()).contains("Kies een bestand dat niet leeg is.");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void withoutToken_nothingIsReadIn() {
        byte[] file = visitor.get(url() + "/gegevens.json").asByteArray();
        long before = count();

        Response refused = visitor.request().multiPart("csrf", "geraden").multiPart("bestand", "plan.json", file).post(PAGE);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void whoMayNot_seesNoLinkAndGetsNothing() {
        Visitor adviser = Visitor.signedInAs("adviseur");
        assertThat(adviser.get(url() + "/documenten").asString()).doesNotContain("gegevens.json");
        assertThat(adviser.get(url() + "/gegevens.json").statusCode()).isEqualTo(403);
        Visitor admin = Visitor.signedInAs("beheerder");
        assertThat(admin.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(admin.get("/plannen").asString()).doesNotContain(PAGE);
        assertThat(admin.get(url() + "/gegevens.json").statusCode()).isEqualTo(404);
    }

    @Test
    void pages_inABrowser_areAccessibleAndWorkByKeyboard() {
        byte[] file = visitor.get(url() + "/gegevens.json").asByteArray();
        List<String> found = new ArrayList<>();
        try (Browser browser = new Browser()) {
            Page page = browser.page(1280, true); // axe is a script
            page.navigate(base + "inloggen");
            page.fill("#username", "projectleider");
            page.fill("#password", "samenwijzer-demo");
            page.locator("button:text-is('Inloggen')").click();
            page.navigate(base + url().substring(1) + "/documenten");
            assertThat(page.locator("a[href='" + url() + "/gegevens.json']").textContent())
                    .isEqualTo("Het hele plan als bestand (JSON)");
            found.addAll(faults(page));
            page.navigate(base + "plannen");
            found.addAll(faults(page));
            page.locator("a:text-is('Lees een plan in')").focus();
            page.keyboard().press("Enter");
            page.waitForURL("**" + PAGE);
            found.addAll(faults(page));
            page.setInputFiles("#bestand", new FilePayload("plan.json", "application/json",
                    new String(file, StandardCharsets.UTF_8).replace("\"version\":1,\"base\":0", "\"version\":4,\"base\":0")
                            .getBytes(StandardCharsets.UTF_8)));
            page.locator("button:text-is('Lees het plan in')").press("Enter");
            page.locator("#in-het-bestand").waitFor();
            found.addAll(faults(page));
            page.setInputFiles("#bestand", new FilePayload("plan.json", "application/json", file));
            page.locator("button:text-is('Lees het plan in')").press("Enter");
            page.locator("text=Het plan is ingelezen").waitFor();
            found.addAll(faults(page));
        }
        assertThat(found).isEmpty();
    }

    private static List<String> faults(Page page) {
        return Axe.violations(page, "best-practice").stream().map(fault -> page.url() + ": " + fault).toList();
    }

    private long count() {
        return plans.mine(leader, PlanQuery.first()).total();
    }

    private static Response upload(Visitor by, byte[] file) {
        return by.request().multiPart("csrf", by.tokenOf(PAGE)).multiPart("bestand", "plan.json", file).post(PAGE);
    }
}
