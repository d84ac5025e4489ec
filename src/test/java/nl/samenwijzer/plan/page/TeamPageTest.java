package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;

/** Team, facts, stopping and deleting. */
@QuarkusTest
class TeamPageTest extends PlanOnPages {

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
        assertThat(visitor.get(url).asString()).contains("href=\"" + url + "/verwijderen?persoon=" + editor);
        assertThat(visitor.get(url + "/verwijderen?persoon=" + editor).asString()).contains(
                "<h1>Joris (omgevingsmanager) uit het team halen?</h1>", "name=\"persoon\" value=\"" + editor + "\"");
        assertThat(visitor.get(url + "/verwijderen?persoon=" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(open().plan().team()).hasSize(2);
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
    void facts_thatCannotBeSaved_keepWhatWasTyped() {
        String url = "/plannen/" + plan;
        visitor.post(url + "/team", url + "/gegevens", Map.of("titel", "Park West", "titel.versie", "1"));

        Response conflict = visitor.post(url + "/team", url + "/gegevens", Map.of("titel", "Park Zuid", "titel.versie", "1",
                "wijken", "Oost\r\nWest", "wijken.versie", "0"));

        assertThat(conflict.statusCode()).isEqualTo(400);
        assertThat(conflict.asString()).contains("Een collega heeft dit net veranderd in &#39;Park West&#39;",
                "value=\"Park Zuid\"", "name=\"titel.versie\" value=\"2\"");
        assertThat(open().plan().title()).isEqualTo("Park West");
        assertThat(Districts.chosen(open())).containsExactly("Oost", "West");

        Response tooLong = visitor.post(url + "/team", url + "/gegevens",
                Map.of("titel", "Park " + "x".repeat(5_000), "titel.versie", "2"));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.asString()).contains("Park xxxxx");

        visitor.post(url + "/team", url + "/stoppen", Map.of("reden", "Geen geld"));
        Response late = visitor.post(url + "/team", url + "/stoppen", Map.of("reden", "Geen <draagvlak>"));
        assertThat(late.statusCode()).isEqualTo(400);
        assertThat(late.asString()).contains("Een collega was je voor. Niet opgeslagen is jouw reden: Geen &lt;draagvlak&gt;");
    }

    @Test
    void plan_isDeletedWhenItsTitleIsTyped() {
        String url = "/plannen/" + plan + "/verwijderen";

        assertThat(visitor.post(url, url, Map.of("titel", "Park")).statusCode()).isEqualTo(400);
        assertThat(visitor.post(url, url, Map.of("titel", "Park <Oost>")).statusCode()).isEqualTo(303);
        assertThat(visitor.get("/plannen/" + plan).statusCode()).isEqualTo(404);
    }
}
