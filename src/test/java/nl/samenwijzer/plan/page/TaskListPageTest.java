package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.sql.Sql;

/** The home of a plan, and what every page of it has in common. */
@QuarkusTest
class TaskListPageTest extends PlanOnPages {

    @Inject
    Sql sql;

    @Test
    void taskList_showsPhasesMinimumQuestionsAndWhatIsShut() {
        String page = visitor.get(url()).asString();

        assertThat(page).contains("Park &lt;Oost&gt;", "Verkenning", "Nog niet begonnen", "Kan nog niet",
                "Minimumvragen: 0 van 7 beantwoord", "Ga verder met");
        assertThat(page).doesNotContain("Toch verder gaan?", "href=\"" + url() + "/stappen/in1\"");
    }

    @Test
    void taskList_saysWhatNeedsAttentionAndWhatIsNext() {
        save("vk1_projectfase", "\"ontwerp\"");
        save("in3_besluit", "\"wel\"");
        sql.change("update portfolio_cell set sort_value = '12999-05-03', choices = '' where plan_id = ?"
                + " and column_id = 'volgend_besluit'", plan);

        String page = visitor.get(url()).asString();

        assertThat(page).contains("<h2 id=\"aandacht\">Dit vraagt aandacht</h2>",
                "<strong>Nog nodig:</strong> <a href=\"" + url()
                        + "/controle#signaal-",
                "Minimumvraag 2 is nog leeg", "signalen</a>",
                "<li>Eerstvolgend besluit<span class=\"sw-quiet sw-line\">3 mei 2999</span></li>");
    }

    @Test
    void taskList_ofWhoOnlyReads_offersNoGoingOn() {
        assertThat(Visitor.signedInAs("gmt").get(url()).asString()).contains("Lees 'Project in het kort'")
                .doesNotContain("Ga verder met");
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

        assertThat(boss.get(url).asString()).contains("De uitzondering is opgeslagen.");
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
