package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;

/** The pages before a plan: home, my plans, a new plan, the guide. */
@QuarkusTest
class PlansPageTest extends PlanOnPages {

    @ParameterizedTest
    @CsvSource({ "projectleider, /plannen", "gmt, /overzicht", "beheerder, /beheer/accounts" })
    void home_leadsToTheWork(String username, String address) {
        assertThat(Visitor.signedInAs(username).get("/").header("Location")).endsWith(address);
    }

    @Test
    void newPlan_leadsToTheFirstStep() {
        Response made = visitor.post("/plannen/nieuw", "/plannen/nieuw", Map.of("titel", "Nieuw plein"));

        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.header("Location")).endsWith("/stappen/vk1");
        assertThat(visitor.get("/plannen?zoek=NIEUW%20pl").asString()).contains("Nieuw plein", "van 7", "stappen klaar");
    }

    @Test
    void newPlan_withoutTitle_isAskedForOne() {
        Response refused = visitor.post("/plannen/nieuw", "/plannen/nieuw", Map.of("titel", " "));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("Geef het plan een titel.", "href=\"#titel\"");
    }

    @Test
    void newPlan_isForWhoMayStartOne() {
        Response refused = Visitor.signedInAs("gmt").get("/plannen/nieuw");
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(403);
        assertThat(Visitor.signedInAs("gmt").post("/account", "/plannen/nieuw", Map.of("titel", "x")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void plans_wildcardsNulAndFarPages_areOrdinary() {
        assertThat(visitor.get("/plannen?zoek=%00").asString()).contains("0 plannen");
        assertThat(visitor.get("/plannen?zoek=%25%25%25").asString()).contains("0 plannen");
        assertThat(visitor.get("/plannen?pagina=2147483647&sorteer=titel").statusCode()).isEqualTo(200);
        assertThat(Visitor.signedInAs("gmt").get("/plannen").asString()).contains("Je werkt nog niet mee aan een plan.");
    }

    @Test
    void guide_isReadableForEveryone() {
        for (String username : List.of("projectleider", "gmt", "beheerder")) {
            assertThat(Visitor.signedInAs(username).get("/stappenplan").asString()).contains("Project in het kort",
                    "Tienpuntenplan 2020, punt 6").doesNotContain("vk1_naam");
        }
    }
}
