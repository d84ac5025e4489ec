package nl.samenwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.plan.Teams;

/** Every route for every person of the demonstration, on a plan of their team, of another team and one that is missing. */
@QuarkusTest
class AccessTest {

    private static final List<String> PEOPLE = List.of("projectleider", "omgevingsmanager", "opdrachtgever", "adviseur", "gmt",
            "beheerder");

    /** A call on a plan. */
    private record Route(String method, String path, String body, Map<String, String> headers) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Somebody on the plan in a role of the guide. */
    private record Seat(String username, String role, boolean writes) {
    }

    private static final Map<String, String> NEW = Map.of("If-None-Match", "*");
    private static final List<Route> READING = List.of(new Route("GET", "", null, Map.of()),
            new Route("GET", "/entries", null, Map.of()), new Route("GET", "/progress", null, Map.of()),
            new Route("GET", "/signals", null, Map.of()),
            new Route("GET", "/duties", null, Map.of()),
            new Route("GET", "/documents/participatieplan.html", null, Map.of()));
    private static final List<Route> WRITING = List.of(
            new Route("PUT", "/entries/vk1_beschrijving", "{\"value\":\"x\"}", NEW),
            new Route("PUT", "/entries/vk4_lijst/rows/r1", "{\"value\":{\"naam\":\"x\"}}", NEW),
            new Route("POST", "/entries/vk4_lijst/rows", "{\"value\":{\"naam\":\"x\"}}", Map.of()),
            new Route("DELETE", "/entries/vk4_lijst/rows/weg", null, Map.of("If-Match", "\"1\"")));

    @Inject
    Teams teams;
    @Inject
    Accounts accounts;

    private final ApiClient leader = new ApiClient("projectleider");

    private String plan;

    @BeforeEach
    void aPlan() {
        plan = leader.newPlan("Van de projectleider");
        leader.put("/plans/" + plan + "/entries/vk4_lijst/rows/weg", "{\"value\":{\"naam\":\"Weg\"}}").then().statusCode(200);
    }

    @Test
    void plan_ofAnotherTeam_isReadByAdviserAndManagementOnly() {
        for (String person : PEOPLE.subList(1, PEOPLE.size())) {
            boolean readsAll = List.of("adviseur", "gmt").contains(person);
            for (Route route : READING) {
                assertStatus(person, route, plan, readsAll ? 200 : 404);
            }
            for (Route route : WRITING) {
                assertStatus(person, route, plan, readsAll ? 403 : 404);
            }
        }
    }

    @Test
    void plan_ofOnesOwnTeam_isWrittenByWhoMayAnswer() {
        List<Seat> seats = List.of(new Seat("projectleider", "projectleider", true),
                new Seat("omgevingsmanager", "omgevingsmanager", true), new Seat("opdrachtgever", "opdrachtgever", true),
                new Seat("beheerder", "gmt", false));
        for (Seat seat : seats) {
            aPlan();
            if (!seat.username().equals("projectleider")) {
                join(seat.username(), seat.role());
            }
            READING.forEach(route -> assertStatus(seat.username(), route, plan, 200));
            for (Route route : WRITING) {
                int allowed = Map.of("POST", 201, "DELETE", 204).getOrDefault(route.method(), 200);
                assertStatus(seat.username(), route, plan, seat.writes() ? allowed : 403);
            }
        }
    }

    @Test
    void plan_thatIsMissingOrForeign_looksTheSameToEverybody() {
        String missing = UUID.randomUUID().toString();
        for (String person : PEOPLE) {
            for (Route route : all()) {
                assertStatus(person, route, missing, 404);
            }
        }
        for (Route route : all()) {
            String foreign = call("beheerder", route, plan).asString();
            assertThat(foreign).isEqualTo(call("beheerder", route, missing).asString().replace(missing, plan));
        }
    }

    @Test
    void call_withoutSigningIn_isRefusedOnEveryRoute() {
        for (Route route : all()) {
            Response answer = ApiClient.NOBODY.call(route.method(), "/plans/" + plan + route.path(), route.headers(),
                    route.body());
            assertThat(answer.statusCode()).as(route.toString()).isEqualTo(401);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
        for (String path : List.of("/guides", "/guides/nijmegen", "/plans", "/portfolio", "/niets")) {
            assertThat(ApiClient.NOBODY.get(path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(ApiClient.NOBODY.post("/plans", "{\"title\":\"x\"}").statusCode()).isEqualTo(401);
    }

    @Test
    void plans_listAndStart_followTheRole() {
        for (String person : PEOPLE) {
            boolean employee = !List.of("gmt", "beheerder").contains(person);
            ApiClient client = new ApiClient(person);
            client.get("/guides/nijmegen").then().statusCode(200).body("id", equalTo("nijmegen"));
            assertThat(client.post("/plans", "{\"title\":\"Nieuw\"}").statusCode()).as(person).isEqualTo(employee ? 201 : 403);
            boolean sees = List.of("projectleider", "adviseur", "gmt").contains(person);
            assertThat(client.get("/plans?size=100").jsonPath().getList("plans.id").contains(plan)).as(person).isEqualTo(sees);
            assertThat(client.get("/plans?size=100&mine=true").jsonPath().getList("plans.id").contains(plan)).as(person)
                    .isEqualTo(person.equals("projectleider"));
        }
    }

    @Test
    void portfolio_isForManagementAndAdvisers() {
        for (String person : PEOPLE) {
            boolean sees = List.of("adviseur", "gmt").contains(person);
            assertThat(new ApiClient(person).get("/portfolio").statusCode()).as(person).isEqualTo(sees ? 200 : 403);
        }
    }

    @Test
    void entries_shieldedFields_areForWhoWorkOnThePlan() {
        String row = "/plans/" + plan + "/entries/vk4_lijst/rows/weg";
        leader.put(row, "{\"value\":{\"naam\":\"Weg\",\"contact_functie\":\"wijkbeheerder@example.org\"}}", 1).then()
                .statusCode(200);
        leader.put("/plans/" + plan + "/entries/vk4_zeker", "{\"value\":\"eigen gevoel\"}").then().statusCode(200);
        join("opdrachtgever", "opdrachtgever");

        assertThat(entries("projectleider")).contains("wijkbeheerder@example.org", "vk4_zeker");
        assertThat(entries("opdrachtgever")).contains("wijkbeheerder@example.org", "vk4_zeker");
        assertThat(entries("adviseur")).doesNotContain("wijkbeheerder@example.org").contains("Weg", "vk4_zeker");
        assertThat(entries("gmt")).doesNotContain("wijkbeheerder@example.org", "vk4_zeker").contains("Weg");
    }

    private String entries(String person) {
        return new ApiClient(person).get("/plans/" + plan + "/entries").asString();
    }

    private static List<Route> all() {
        return Stream.concat(READING.stream(), WRITING.stream()).toList();
    }

    private static void assertStatus(String person, Route route, String plan, int status) {
        assertThat(call(person, route, plan).statusCode()).as(person + " " + route).isEqualTo(status);
    }

    private static Response call(String person, Route route, String plan) {
        return new ApiClient(person).call(route.method(), "/plans/" + plan + route.path(), route.headers(), route.body());
    }

    private void join(String username, String role) {
        assertThat(teams.put(UUID.fromString(plan), accounts.byUsername(username).orElseThrow(), role,
                accounts.byUsername("projectleider").orElseThrow())).isEmpty();
    }
}
