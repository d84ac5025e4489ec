package nl.samenwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class PortfolioResourceTest {

    private final ApiClient leader = new ApiClient("projectleider");
    private final ApiClient gmt = new ApiClient("gmt");
    /** Makes the plans of one test findable among those of others. */
    private String mark;
    private String early;
    private String wijken;

    @BeforeEach
    void twoPlans() {
        mark = "m" + UUID.randomUUID().toString().substring(0, 8);
        early = leader.newPlan("Aap " + mark);
        wijken = leader.newPlan("Beer " + mark);
        leader.put("/plans/" + wijken + "/entries/vk1_programma", "{\"value\":\"wijken\"}").then().statusCode(200);
        leader.put("/plans/" + wijken + "/entries/vk1_naam", "{\"value\":\"De Beer\"}").then().statusCode(200);
    }

    @Test
    void portfolio_plan_isAsTheOverviewShowsIt() {
        JsonPath found = find("search=" + mark + "&sort=title&descending=true");

        assertThat(found.getList("plans.id")).containsExactly(wijken, early);
        assertThat(found.getString("guide")).isEqualTo("nijmegen");
        assertThat(found.getList("columns.id")).contains("project", "programma");
        assertThat(found.getList("trafficLights.id")).containsExactly("rood", "oranje", "groen");
        assertThat(found.getList("trafficLights.plans", Integer.class).stream().mapToInt(Integer::intValue).sum())
                .isGreaterThanOrEqualTo(2);
        Map<String, Object> plan = found.getMap("plans[0]");
        assertThat(plan).containsEntry("title", "Beer " + mark).containsEntry("phase", "verkenning")
                .containsEntry("minimumAnswered", 0).containsEntry("minimumTotal", 7)
                .containsEntry("guide", Map.of("id", "nijmegen", "version", "1.0")).doesNotContainKey("route");
        assertThat(found.getMap("plans[0].cells")).containsEntry("project", "De Beer").containsEntry("programma", "Wijken");
        assertThat(found.getMap("plans[1].cells")).doesNotContainKeys("project", "programma");
        assertThat(found.getList("plans[0].phases.id")).hasSize(7).startsWith("verkenning");
        assertThat(found.getString("plans[0].changedAt")).endsWith("Z");
        assertThat(List.of(found.getInt("page"), found.getInt("size"), found.getInt("total"), found.getInt("pages")))
                .containsExactly(1, 20, 2, 1);
    }

    @Test
    void portfolio_filters_narrow() {
        String all = "search=" + mark;

        assertThat(titles(all + "&column=programma:wijken")).containsExactly("Beer " + mark);
        assertThat(titles(all + "&column=programma:mobiliteit")).isEmpty();
        assertThat(titles(all + "&phase=verkenning&sort=title")).hasSize(2);
        assertThat(titles(all + "&phase=nazorg")).isEmpty();
        assertThat(titles(all + "&route=licht")).isEmpty();
        assertThat(titles(all + "&guide=nijmegen")).hasSize(2);
        assertThat(titles(all + "&status=verkenning")).containsExactly("Beer " + mark);
        assertThat(titles(all + "&status=niet_gestart")).containsExactly("Aap " + mark);
        assertThat(titles(all + "&trafficLight=groen")).hasSize(2);
        assertThat(titles(all + "&trafficLight=rood")).isEmpty();
    }

    @Test
    void portfolio_pages_holdEachPlanOnce() {
        String query = "search=" + mark + "&sort=column.project&size=1&page=";

        assertThat(find(query + 1).getInt("pages")).isEqualTo(2);
        assertThat(List.of(titles(query + 1), titles(query + 2))).containsExactlyInAnyOrder(List.of("Aap " + mark),
                List.of("Beer " + mark));
        assertThat(titles(query + 3)).isEmpty();
    }

    @Test
    void portfolio_valuesThatTheGuideDoesNotKnow_areToldTogether() {
        gmt.get("/portfolio?status=niets&route=niets&sort=niets&column=programma:niets").then().statusCode(400)
                .contentType("application/problem+json").body("errors.field",
                        equalTo(List.of("status", "route", "sort", "column")))
                .body("errors.code", equalTo(List.of("unknown", "unknown", "unknown", "unknown")))
                .body("errors[1].detail", equalTo("Kies een waarde die bestaat: licht, midden, uitgebreid."));
        for (String query : List.of("guide=elders", "column=programma", "column=programma:wijken&column=programma:ander",
                "descending=ja", "size=101")) {
            assertThat(gmt.get("/portfolio?" + query).jsonPath().getList("errors")).as(query).hasSize(1);
        }
    }

    @Test
    void plans_filters_narrowByGuideAndMoment() {
        String all = "/plans?search=" + mark;
        String changed = gmt.get("/plans/" + wijken).path("changedAt");

        assertThat(gmt.get(all + "&guide=nijmegen").<Integer> path("total")).isEqualTo(2);
        assertThat(gmt.get(all + "&guide=elders").<Integer> path("total")).isZero();
        assertThat(gmt.get(all + "&changedSince=" + changed).jsonPath().getList("plans.id")).containsExactly(wijken);
        assertThat(leader.get(all + "&mine=true&changedSince=2100-01-01T00:00:00Z").<Integer> path("total")).isZero();
    }

    private List<String> titles(String query) {
        return find(query).getList("plans.title");
    }

    private JsonPath find(String query) {
        return gmt.get("/portfolio?" + query).then().statusCode(200).extract().jsonPath();
    }
}
