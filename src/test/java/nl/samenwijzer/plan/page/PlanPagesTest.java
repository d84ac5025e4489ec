package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.Teams;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;

@QuarkusTest
class PlanPagesTest {

    @Inject
    Plans plans;
    @Inject
    SaveEntries saving;
    @Inject
    Teams teams;
    @Inject
    Guides guides;
    @Inject
    Accounts accounts;

    private Account leader;
    private UUID plan;
    private Visitor visitor;

    @BeforeEach
    void aPlan() {
        leader = accounts.byUsername("projectleider").orElseThrow();
        plan = plans.create("Park <Oost>", guides.forNewPlans(), null, leader).id();
        visitor = Visitor.signedInAs("projectleider");
    }

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
    void taskList_showsPhasesMinimumQuestionsAndWhatIsShut() {
        String page = visitor.get("/plannen/" + plan).asString();

        assertThat(page).contains("Park &lt;Oost&gt;", "Verkenning", "Nog niet begonnen", "Kan nog niet",
                "Minimumvragen: 0 van 7 beantwoord", "Ga verder met");
        assertThat(page).doesNotContain("Toch verder gaan?", "href=\"/plannen/" + plan + "/stappen/in1\"");
    }

    @Test
    void gate_isOpenedWithAReasonByWhoMay() {
        Account commissioner = accounts.byUsername("opdrachtgever").orElseThrow();
        assertThat(teams.put(plan, commissioner, "opdrachtgever", leader)).isEmpty();
        Visitor boss = Visitor.signedInAs("opdrachtgever");
        String url = "/plannen/" + plan;
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
        String url = "/plannen/" + plan + page;
        assertThat(visitor.get(url).statusCode()).isEqualTo(200);
        assertThat(Visitor.signedInAs("beheerder").get(url).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/plannen/" + UUID.randomUUID() + page).statusCode()).isEqualTo(404);
    }

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
    void submit_unfinishedPlan_isRefused() {
        String url = "/plannen/" + plan;
        assertThat(visitor.post(url + "/controle", url + "/voorleggen", Map.of()).statusCode()).isEqualTo(409);
        assertThat(open().state().entries().value(Marks.SUBMITTED)).isNull();
    }

    @Test
    void history_showsVersionsAndBringsOneBack() {
        save("vk1_naam", "\"eerst\"");
        saving.save(plan, Change.put("vk1_naam", 1, UUID.randomUUID(), Json.parse("\"later\"")), leader);
        String url = "/plannen/" + plan + "/geschiedenis";
        assertThat(visitor.get(url).asString()).contains("eerst", "later", "Hoe heet het project?", "Titel van het plan");
        assertThat(visitor.get(url + "?vraag=vk1_naam").asString()).contains("Zet versie 1 terug");

        assertThat(visitor.post(url + "?vraag=vk1_naam", "/plannen/" + plan + "/terugzetten",
                Map.of("vraag", "vk1_naam", "versie", "1", "basis", "2")).statusCode()).isEqualTo(303);

        assertThat(open().state().entries().text("vk1_naam")).isEqualTo("eerst");
        assertThat(visitor.get(url + "?vraag=bestaat_niet").statusCode()).isEqualTo(404);
        assertThat(visitor.get(url + "?vraag=%00").statusCode()).isEqualTo(404);
    }

    @Test
    void deletedRow_comesBackInItsPlace() {
        for (String row : List.of("a", "b", "c")) {
            saving.save(plan, Change.putRow("vk4_lijst", row, 0, UUID.randomUUID(), Json.parse("{\"naam\":\"" + row + "\"}")),
                    leader);
        }
        saving.save(plan, Change.deleteRow("vk4_lijst", "b", 1, UUID.randomUUID()), leader);

        Response restored = visitor.post("/account", "/plannen/" + plan + "/terugzetten",
                Map.of("vraag", "vk4_lijst", "regel", "b", "versie", "1", "basis", "2", "stap", "vk4"));

        assertThat(restored.header("Location")).endsWith("/stappen/vk4");
        assertThat(open().state().entries().rows("vk4_lijst")).extracting(row -> row.row()).containsExactly("a", "b", "c");
    }

    @Test
    void team_isChangedByTheLeaderAndKeepsOne() {
        String url = "/plannen/" + plan + "/team";
        String editor = accounts.byUsername("omgevingsmanager").orElseThrow().id().toString();

        assertThat(visitor.post(url, url, Map.of("persoon", editor, "rol", "omgevingsmanager")).statusCode()).isEqualTo(303);
        assertThat(visitor.get(url).asString()).contains("Joris (omgevingsmanager)");
        assertThat(Visitor.signedInAs("omgevingsmanager").post(url, url, Map.of("persoon", editor, "rol", "projectleider"))
                .statusCode()).isEqualTo(403);
        Response last = visitor.post(url, url + "/verwijderen", Map.of("persoon", leader.id().toString()));
        assertThat(last.statusCode()).isEqualTo(400);
        assertThat(last.asString()).contains("Een plan heeft altijd iemand die het leidt.");
        assertThat(visitor.post(url, url, Map.of("persoon", editor, "rol", "bestaat_niet")).statusCode()).isEqualTo(400);
        assertThat(visitor.post(url, url + "/verwijderen", Map.of("persoon", editor)).statusCode()).isEqualTo(303);
        assertThat(open().plan().team()).hasSize(1);
    }

    @Test
    void facts_areRenamedStoppedAndResumed() {
        String url = "/plannen/" + plan;

        assertThat(visitor.post(url + "/team", url + "/gegevens",
                Map.of("titel", "Park West", "titel.versie", "1", "wijken", "Oost\r\nWest", "wijken.versie", "0")).statusCode())
                .isEqualTo(303);
        assertThat(open().plan().title()).isEqualTo("Park West");
        assertThat(Districts.chosen(open())).containsExactly("Oost", "West");

        assertThat(visitor.post(url + "/team", url + "/stoppen", Map.of("reden", "")).statusCode()).isEqualTo(400);
        assertThat(visitor.post(url + "/team", url + "/stoppen", Map.of("reden", "Geen geld")).statusCode()).isEqualTo(303);
        assertThat(visitor.get(url).asString()).contains("Dit project is gestopt. Reden: Geen geld");
        assertThat(visitor.post(url + "/team", url + "/hervatten", Map.of("versie", "1")).statusCode()).isEqualTo(303);
        assertThat(visitor.get(url).asString()).doesNotContain("gestopt");
    }

    @Test
    void plan_isDeletedWhenItsTitleIsTyped() {
        String url = "/plannen/" + plan + "/verwijderen";

        assertThat(visitor.post(url, url, Map.of("titel", "Park")).statusCode()).isEqualTo(400);
        assertThat(visitor.post(url, url, Map.of("titel", "Park <Oost>")).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/plannen/" + plan).statusCode()).isEqualTo(404);
    }

    @Test
    void guide_isReadableForEveryone() {
        for (String username : List.of("projectleider", "gmt", "beheerder")) {
            assertThat(Visitor.signedInAs(username).get("/stappenplan").asString()).contains("Project in het kort",
                    "Tienpuntenplan 2020, punt 6").doesNotContain("vk1_naam");
        }
    }

    private void save(String question, String value) {
        saving.save(plan, Change.put(question, 0, UUID.randomUUID(), Json.parse(value)), leader);
    }

    private OpenPlan open() {
        return plans.open(plan, leader);
    }
}
