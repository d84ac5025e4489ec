package nl.samenwijzer.plan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Json;

/** What was changed, and bringing it back. */
@QuarkusTest
class HistoryPageTest extends PlanOnPages {

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
}
