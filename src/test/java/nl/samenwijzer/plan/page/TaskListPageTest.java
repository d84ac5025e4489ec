package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;

/** The home of a plan, and what every page of it has in common. */
@QuarkusTest
class TaskListPageTest extends PlanOnPages {

    @Test
    void taskList_showsPhasesMinimumQuestionsAndWhatIsShut() {
        String page = visitor.get(url()).asString();

        assertThat(page).contains("Park &lt;Oost&gt;", "Verkenning", "Nog niet begonnen", "Kan nog niet",
                "Minimumvragen: 0 van 7 beantwoord", "Ga verder met");
        assertThat(page).doesNotContain("Toch verder gaan?", "href=\"" + url() + "/stappen/in1\"");
    }

    @Test
    void gate_isOpenedWithAReasonByWhoMay() {
        Account commissioner = accounts.byUsername("opdrachtgever").orElseThrow();
        assertThat(teams.put(plan, commissioner, "opdrachtgever", leader)).isEmpty();
        Visitor boss = Visitor.signedInAs("opdrachtgever");
        String url = url();
        assertThat(boss.get(url).asString()).contains("Toch verder gaan?");
        String gate = guides.forNewPlans().about().gates().get(0).id();

        assertThat(boss.post(url, url + "/uitzondering", Map.of("poort", gate, "reden", " ")).statusCode()).isEqualTo(400);
        assertThat(visitor.post("/account", url + "/uitzondering", Map.of("poort", gate, "reden", "x")).statusCode())
                .isEqualTo(403);
        assertThat(boss.post(url, url + "/uitzondering", Map.of("poort", gate, "reden", "Spoed <nu>")).statusCode())
                .isEqualTo(303);

        assertThat(visitor.get(url).asString())
                .contains("is overgeslagen door Marijke (opdrachtgever). Reden: Spoed &lt;nu&gt;");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/controle", "/controle?fase=verkenning", "/geschiedenis", "/team", "/vaststelling",
            "/verwijderen", "/stappen/vk1" })
    void pages_areNotFoundForStrangers(String page) {
        String url = url() + page;
        assertThat(visitor.get(url).statusCode()).isEqualTo(200);
        assertThat(Visitor.signedInAs("beheerder").get(url).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/plannen/" + UUID.randomUUID() + page).statusCode()).isEqualTo(404);
    }
}
