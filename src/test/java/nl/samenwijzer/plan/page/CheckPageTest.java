package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.plan.demo.FixturePlans;
import nl.samenwijzer.plan.entry.Marks;

/** All answers on one page, and why signals stay on. */
@QuarkusTest
class CheckPageTest extends PlanOnPages {

    @Inject
    FixturePlans fixtures;

    @Test
    void check_showsAnswersAndWhatIsMissing() {
        save("vk1_naam", "\"Het park\"");
        save("vk1_projectfase", "\"initiatief\"");
        String url = "/plannen/" + plan + "/controle";

        String page = visitor.get(url).asString();

        assertThat(page).contains("Het park", "Initiatief", "Niet ingevuld", "Dit mist nog",
                "/stappen/vk1?terug=%2Fplannen%2F" + plan + "%2Fcontrole#vk1_naam");
        Response back = visitor.post(url, "/plannen/" + plan + "/stappen/vk1", Map.of("terug", url));
        assertThat(back.header("Location")).endsWith(url);
        Response elsewhere = visitor.post(url, "/plannen/" + plan + "/stappen/vk1", Map.of("terug", "//boos.nl"));
        assertThat(elsewhere.header("Location")).endsWith("/stappen/vk1");
    }

    @Test
    void signal_orange_showsAdviceStepsAndAsksForAReason() {
        raise();

        assertThat(visitor.get(url() + "/controle").asString()).contains("id=\"signaal-S15\"",
                "<strong>Let op:</strong> Je hebt maar één soort betrokkenen in beeld.",
                "Loop de lijst met soorten betrokkenen nog eens langs.",
                "<a href=\"" + url("vk4") + "\">Naar de stap '" + guides.forNewPlans().step("vk4").name() + "'</a>",
                "Waarom laat je dit zo?", "name=\"signaal\" value=\"S15\"",
                "<a href=\"" + url() + "/controle#signaal-S15\">Schrijf op waarom je dit zo laat: Je hebt maar één soort");
    }

    @Test
    void signals_redFirstAndTipsLast() {
        plan = fixtures.filledUpTo("riool-berkenstraat.json", "definitie",
                Map.of("de11_vaststelling", NullNode.getInstance(), "de6_terugkoppeling", NullNode.getInstance(),
                        "de7_budget", IntNode.valueOf(1), "vk1_beschrijving",
                        TextNode.valueOf("Vraag het aan jan@voorbeeld.nl.")));

        String page = visitor.get(url() + "/controle").asString();

        assertThat(page.indexOf("sw-remark--error")).isPositive().isLessThan(page.indexOf("sw-remark--warning"));
        assertThat(page.indexOf("sw-remark--warning")).isLessThan(page.indexOf("sw-remark--info"));
    }

    @Test
    void check_adoptedAndUnchanged_hasNothingToSubmit() {
        plan = fixtures.filledUpTo("riool-berkenstraat.json", "definitie", Map.of());

        assertThat(visitor.get(url() + "/controle").asString()).contains("Het plan is vastgesteld", "Bekijk het besluit")
                .doesNotContain("Leg voor aan de opdrachtgever");

        save("de7_budget", "123456");
        assertThat(visitor.get(url() + "/controle").asString()).doesNotContain("Bekijk het besluit");
    }

    @Test
    void explain_reason_isShownWithWhoAndCanBeChanged() {
        raise();

        Response saved = explain(visitor, "S15", 0, "Alleen <bewoners>\r\nhier 😀");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith(url() + "/controle#signaal-S15");
        String page = visitor.get(url() + "/controle").asString();
        assertThat(page).contains("De reden is opgeslagen.", "Waarom jullie dit zo laten (Fatima (projectleider), vandaag om ",
                "Alleen &lt;bewoners&gt;\nhier 😀", "<summary>Wijzig", "name=\"versie\" value=\"1\"")
                .doesNotContain("Schrijf op waarom je dit zo laat");
        assertThat(open().state().adoption().unexplainedSignals()).isEmpty();
        assertThat(explain(visitor, "S15", 1, "Anders").statusCode()).isEqualTo(303);
        assertThat(reason()).isEqualTo("Anders");
        assertThat(visitor.get(url() + "/geschiedenis").asString()).contains("Reden bij signaal: Maar één soort betrokkenen");
    }

    @Test
    void explain_whatCanNotBeSaved_comesBackOnThePage() {
        raise();
        assertRefused(explain(visitor, "S15", 0, " "), "Schrijf op waarom.", "> </textarea>".replace("> ", ">\n "));
        assertRefused(explain(visitor, "S15", 0, "wel\0getypt"), "teken dat we niet kunnen bewaren", "getypt");
        assertRefused(explain(visitor, "S15", 0, "x".repeat(1_100_000) + "einde"), "langer dan 1 MB", "xeinde</textarea>");
        assertThat(reason()).isNull();
    }

    @Test
    void explain_staleVersion_showsBothAndSavesOnTheOther() {
        raise();
        explain(visitor, "S15", 0, "van een ander");

        Response conflict = explain(visitor, "S15", 0, "van mij");

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.asString()).contains("Een collega schreef net ook een reden.", "van een ander</p>",
                "van mij</textarea>", "<details class=\"sw-details\" open>", "name=\"versie\" value=\"1\"");
        assertThat(reason()).isEqualTo("van een ander");
        assertThat(explain(visitor, "S15", 1, "van ons").statusCode()).isEqualTo(303);
    }

    @Test
    void explain_signalThatWentOffMeanwhile_keepsTheText() {
        Response refused = explain(visitor, "S15", 0, "mijn\0tekst");

        assertRefused(refused, "Maar één soort betrokkenen", "tekst</textarea>");
        assertThat(explain(visitor, "S15", 0, "mijn tekst").statusCode()).isEqualTo(303);
    }

    @Test
    void explain_byWhoMayNot_isRefused() {
        raise();
        Visitor adviser = Visitor.signedInAs("adviseur");

        assertThat(adviser.get(url() + "/controle").asString()).contains("Er is nog geen reden gegeven.")
                .doesNotContain("Waarom laat je dit zo?");
        assertThat(explain(adviser, "S15", 0, "x").statusCode()).isEqualTo(403);
        assertThat(explain(Visitor.signedInAs("beheerder"), "S15", 0, "x").statusCode()).isEqualTo(404);
        assertThat(explain(joined("omgevingsmanager"), "S15", 0, "Van Joris").statusCode()).isEqualTo(303);
    }

    @Test
    void explain_whatIsNoSignal_isRefused() {
        for (String signal : List.of("", "S99", "S15\0", "../..", "x".repeat(300))) {
            assertThat(explain(visitor, signal, 0, "x").statusCode()).as(signal).isEqualTo(400);
        }
        for (String row : List.of("\0", "x".repeat(65), "a b")) {
            assertThat(visitor.post("/account", url() + "/controle/reden",
                    Map.of("signaal", "S15", "regel", row, "reden", "x")).statusCode()).as(row).isEqualTo(400);
        }
        assertThat(visitor.post("/account", url() + "/controle/reden", Map.of("signaal", "S15", "opdracht", "geen"))
                .statusCode()).isBetween(400, 404);
    }

    /** Two groups of the same kind: one orange signal. */
    private void raise() {
        group("a", "{\"naam\":\"Berkenstraat\",\"categorie\":\"ondernemers\"}");
        group("b", "{\"naam\":\"Elzenstraat\",\"categorie\":\"ondernemers\"}");
        assertThat(open().state().adoption().unexplainedSignals()).extracting(signal -> signal.signal()).containsExactly("S15");
    }

    private Response explain(Visitor who, String signal, int base, String reason) {
        return who.post("/account", url() + "/controle/reden",
                Map.of("signaal", signal, "versie", String.valueOf(base), "reden", reason));
    }

    private String reason() {
        var stored = open().state().entries().value(Marks.signal("S15"));
        return stored == null ? null : stored.path("reden").asText();
    }

    private static void assertRefused(Response response, String... texts) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.asString()).contains("<title>Fout: ").contains(texts);
    }
}
