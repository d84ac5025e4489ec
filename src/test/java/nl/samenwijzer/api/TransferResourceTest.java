package nl.samenwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.store.Trail;

/** A whole plan as one file, for programs. */
@QuarkusTest
class TransferResourceTest {

    private static final String PROBLEM = "application/problem+json";

    @Inject
    Trail trail;

    private final ApiClient leader = new ApiClient("projectleider");
    private String plan;

    @BeforeEach
    void aPlanWithASecret() {
        plan = leader.newPlan("Uitwisseling");
        leader.put("/plans/" + plan + "/entries/vk4_lijst/rows/r1",
                "{\"value\":{\"naam\":\"Buurt\",\"contact_functie\":\"geheim98765\"}}").then().statusCode(200);
        leader.put("/plans/" + plan + "/entries/vk4_lijst/rows/r1",
                "{\"value\":{\"naam\":\"Buurt\"}}", 1).then().statusCode(200);
    }

    private int number(String id) {
        return leader.get("/plans/" + id).path("number");
    }

    @Test
    void export_andImportOfIt_makeAPlanWithTheSameEntries() {
        Response file = leader.get("/plans/" + plan + "/export");
        file.then().statusCode(200).contentType("application/json").header("Content-Disposition",
                equalTo("attachment; filename=\"plan-" + number(plan) + "-gegevens.json\""));

        Response made = leader.post("/plans/import", file.asString());

        made.then().statusCode(201).body("title", equalTo("Uitwisseling")).header("Location", containsString("/api/v1/plans/"));
        String copy = made.path("id");
        assertThat(copy).isNotEqualTo(plan);
        assertThat(number(copy)).isGreaterThan(number(plan));
        assertThat(leader.get("/plans/" + copy + "/entries").asString())
                .isEqualTo(leader.get("/plans/" + plan + "/entries").asString());
    }

    @Test
    void export_ofWhatOnlyTheHistoryShields_isInTheTrail() {
        assertThat(leader.get("/plans/" + plan + "/export").asString()).contains("geheim98765");

        assertThat(trail.newest(UUID.fromString(plan), Trail.Kind.SHIELDED_VIEWED, 0, 10)).first().satisfies(
                view -> assertThat(view.detail()).isEqualTo(
                        "{\"fields\":[\"contact_functie\"],\"more\":0,\"rows\":[\"r1\"],\"where\":\"api/export\"}"));
    }

    @ParameterizedTest
    @CsvSource({ "adviseur, 403", "gmt, 403", "omgevingsmanager, 404", "beheerder, 404" })
    void export_forWhoDoesNotWorkOnIt_isRefused(String username, int status) {
        Response refused = new ApiClient(username).get("/plans/" + plan + "/export");

        refused.then().statusCode(status).contentType(PROBLEM);
        assertThat(refused.asString()).doesNotContain("geheim98765");
        if (status == 403) {
            refused.then().body("detail", equalTo("Het bestand bevat alles wat ooit is ingevuld, ook afgeschermde gegevens van"
                    + " betrokkenen. Daarom krijgt alleen wie aan het plan meewerkt het. Vraag het aan de projectleider."));
        }
    }

    @Test
    void import_byWhoMayNot_isRefusedBeforeItIsRead() {
        new ApiClient("beheerder").post("/plans/import", "geen json").then().statusCode(403).contentType(PROBLEM);
        ApiClient.NOBODY.post("/plans/import", "{}").then().statusCode(401);
    }

    @Test
    void import_ofWhatCannotBe_tellsWhereAndStoresNothing() {
        int before = leader.get("/plans?mine=true").path("total");
        ObjectNode file = (ObjectNode) Json.parse(leader.get("/plans/" + plan + "/export").asString());
        for (var entry : file.get("entries")) {
            ((ObjectNode) entry).put("version", 7);
        }

        leader.post("/plans/import", file.toString()).then().statusCode(400).contentType(PROBLEM)
                .body("type", equalTo("urn:samenwijzer:problem:invalid"))
                .body("errors[0].field", equalTo("/entries/0/version")).body("errors[0].code", equalTo("invalid"))
                .body("errors[0].detail", startsWith("Vraag '@phase/verkenning': Hier hoort versie 1 te staan."));
        leader.post("/plans/import", "{\"format\":").then().statusCode(400).body("errors[0].field", equalTo("body"));
        assertThat(leader.get("/plans?mine=true").<Integer> path("total")).isEqualTo(before);
    }

    @Test
    void import_aboveTheLimit_isTooLarge() {
        String large = "{\"title\":\"" + "a".repeat(12_700_000) + "\"}";

        leader.post("/plans/import", large).then().statusCode(413).contentType(PROBLEM);
    }

    @Test
    void import_largerThanAnEntryMayBe_isRead() {
        String large = "{\"title\":\"" + "a".repeat(9_000_000) + "\"}";

        leader.post("/plans/import", large).then().statusCode(400).body("errors[0].field", equalTo("/format"));
    }

    @Test
    void import_asAForm_isNoJson() {
        leader.call("POST", "/plans/import", Map.of("Content-Type", "text/plain"), "{}").then().statusCode(415);
    }

    @Test
    void schema_isTheOneOfTheFile() {
        leader.get("/schemas/plan-file").then().statusCode(200).contentType(startsWith("application/schema+json"))
                .body("$schema", equalTo("https://json-schema.org/draft/2020-12/schema"));
    }
}
