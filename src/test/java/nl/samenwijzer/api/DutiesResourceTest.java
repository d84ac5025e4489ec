package nl.samenwijzer.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What follows from a plan as advice, for programs. */
@QuarkusTest
class DutiesResourceTest {

    private final ApiClient leader = new ApiClient("projectleider");
    private String plan;

    @BeforeEach
    void aPlan() {
        plan = "/plans/" + leader.newPlan("Riool Berkenstraat");
        save("vk1_projectfase", "\"definitie\"");
        save("in1_instrumenten", "[\"omgevingsplan\"]");
        save("in3_besluit", "\"wel\"");
    }

    @Test
    void duties_tellStatusWhyAndWhatIsMissing() {
        ValidatableResponse duties = leader.get(plan + "/duties").then().statusCode(200).body("duties", hasSize(26));

        duties.rootPath("duties.find { it.id == 'W03' }").body("status", equalTo("toDo")).body("phase", equalTo("definitie"))
                .body("because", contains("in1_instrumenten")).body("evidence.question", contains("de9_kennisgeving"))
                .body("evidence.complete", contains(false)).body("severity", equalTo("duty"))
                .body("certainty", equalTo("lawyerCheck")).body("statement", nullValue()).body("late", equalTo(false));
        duties.rootPath("duties.find { it.id == 'W05' }").body("status", equalTo("doesNotApply"))
                .body("wouldApply[0].question", equalTo("in1_instrumenten"))
                .body("wouldApply[0].choices", contains("Projectbesluit")).body("because", hasSize(0));
        duties.rootPath("duties.find { it.id == 'W14' }").body("settings.setting",
                contains("verordening_naam", "verordening_datum"));
    }

    @Test
    void duty_thatPeopleSetAside_holdsWhatTheySaid() {
        leader.put(plan + "/entries/de9_wetscheck/rows/W25",
                "{\"value\":{\"regel\":\"W25\",\"status\":\"niet_van_toepassing\",\"toelichting\":\"Niets online\"}}").then()
                .statusCode(200);

        leader.get(plan + "/duties").then().rootPath("duties.find { it.id == 'W25' }").body("status", equalTo("setAside"))
                .body("statement.toelichting", equalTo("Niets online"));
    }

    @Test
    void signals_sayWhatToDo() {
        leader.get(plan + "/signals").then().statusCode(200).rootPath("signals.find { it.id == 'S02' }")
                .body("name", equalTo("Niets om over mee te praten")).body("severity", equalTo("red"))
                .body("advice", equalTo("Noem minstens één onderwerp. Is er echt niets? Kies dan 'Alleen informeren'."))
                .body("steps", hasItem("de2")).body("reasonGiven", equalTo(false));
    }

    private void save(String question, String json) {
        leader.put(plan + "/entries/" + question, "{\"value\":" + json + "}").then().statusCode(200);
    }
}
