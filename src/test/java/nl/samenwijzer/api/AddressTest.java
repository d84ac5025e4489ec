package nl.samenwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Which methods and parameters an address takes. */
@QuarkusTest
class AddressTest {

    private static final ApiClient LEADER = new ApiClient("projectleider");
    private static final ApiClient GMT = new ApiClient("gmt");

    @Test
    void method_thatAnAddressHasNot_isNamedWithThoseThatItHas() {
        String plan = "/plans/" + LEADER.newPlan("Riool Berkenstraat");
        Map.of("PATCH /plans", "GET, HEAD, OPTIONS, POST", "DELETE " + plan, "GET, HEAD, OPTIONS", "POST " + plan + "/entries",
                "GET, HEAD, OPTIONS", "GET " + plan + "/entries/vk1_naam", "OPTIONS, PUT",
                "GET " + plan + "/entries/vk4_lijst/rows/r1", "DELETE, OPTIONS, PUT", "POST /openapi.json",
                "GET, HEAD, OPTIONS",
                "PUT " + plan + "/documents/participatieplan.pdf", "GET, HEAD, OPTIONS").forEach((call, allow) -> {
                    Response response = LEADER.call(call.split(" ")[0], call.split(" ")[1], Map.of(), null);
                    assertThat(response.statusCode()).as(call).isEqualTo(405);
                    assertThat(response.contentType()).as(call).isEqualTo("application/problem+json");
                    assertThat(response.header("Allow")).as(call).isEqualTo(allow);
                    assertThat(response.header("API-Version")).as(call).isEqualTo("1.0.0");
                });
    }

    @Test
    void options_tellsTheMethods() {
        LEADER.call("OPTIONS", "/plans/1/entries/vk1_naam/rows", Map.of(), null).then().statusCode(204)
                .header("Allow", "OPTIONS, POST");
        ApiClient.NOBODY.call("OPTIONS", "/portfolio", Map.of(), null).then().statusCode(204)
                .header("Allow", "GET, HEAD, OPTIONS");
        LEADER.call("OPTIONS", "/niets", Map.of(), null).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void head_isGetWithoutBody() {
        Response head = LEADER.call("HEAD", "/plans?size=1", Map.of(), null);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void parameter_thatIsUnknownOrRepeated_isInvalid() {
        LEADER.get("/plans?serach=riool").then().statusCode(400).contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("serach"))).body("errors.code", equalTo(List.of("unknown")));
        LEADER.get("/plans?page=1&page=2").then().statusCode(400).body("errors.code", equalTo(List.of("repeated")));
        LEADER.get("/guides?page=1").then().statusCode(400).body("errors.field", equalTo(List.of("page")));
        LEADER.call("POST", "/plans?titel=x", Map.of(), "{\"title\":\"x\"}").then().statusCode(400);
        ApiClient.NOBODY.get("/plans?serach=riool").then().statusCode(401);
    }

    @Test
    void parameter_thatMayBeRepeated_isRead() {
        GMT.get("/portfolio?column=a:b&column=a:c").then().statusCode(400).body("errors.field", equalTo(List.of("column")));
    }
}
