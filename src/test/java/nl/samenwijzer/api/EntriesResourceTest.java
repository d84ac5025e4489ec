package nl.samenwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.plan.Teams;

@QuarkusTest
class EntriesResourceTest {

    private static final String TEXT = "/entries/vk1_beschrijving";
    private static final String REGISTER = "/entries/vk4_lijst/rows";

    @Inject
    Teams teams;
    @Inject
    Accounts accounts;

    private final ApiClient leader = new ApiClient("projectleider");
    private String id;
    private String plan;

    @BeforeEach
    void aPlan() {
        id = leader.newPlan("Riool Berkenstraat");
        plan = "/plans/" + id;
    }

    @Test
    void put_newAnswer_isVersionOneWithETag() {
        Response saved = leader.put(plan + TEXT, "{\"value\":\"Een straat\"}");

        saved.then().statusCode(200).header("ETag", "\"1\"").body("value", equalTo("Een straat"))
                .body("version", equalTo(1)).body("updatedBy", notNullValue()).body("id", nullValue());
        assertThat(saved.jsonPath().getString("updatedAt")).endsWith("Z");
        leader.get(plan + "/entries").then().statusCode(200)
                .body("vk1_beschrijving.value", equalTo("Een straat")).body("vk1_beschrijving.version", equalTo(1))
                .body("keySet().size()", equalTo(1));
    }

    @Test
    void put_onTheVersionThatWasSeen_isTheNextVersion() {
        leader.put(plan + TEXT, "{\"value\":\"een\"}");

        leader.put(plan + TEXT, "{\"value\":\"twee\"}", 1).then().statusCode(200).header("ETag", "\"2\"");
        leader.json("{\"value\":null}").header("If-Match", "W/\"2\"").put(ApiClient.ROOT + plan + TEXT).then()
                .statusCode(200).header("ETag", "\"3\"").body("containsKey('value')", equalTo(true))
                .body("value", nullValue());
    }

    @Test
    void put_afterSomebodyElse_isConflictWithThreeValues() {
        ApiClient editor = new ApiClient("omgevingsmanager");
        join("omgevingsmanager", "omgevingsmanager");
        leader.put(plan + TEXT, "{\"value\":\"basis\"}");
        editor.put(plan + TEXT, "{\"value\":\"van een ander\"}", 1);

        leader.put(plan + TEXT, "{\"value\":\"van mij\"}", 1).then().statusCode(412)
                .contentType("application/problem+json").header("ETag", "\"2\"")
                .body("type", equalTo("urn:samenwijzer:problem:version-conflict"))
                .body("base.value", equalTo("basis")).body("base.version", equalTo(1))
                .body("mine", equalTo("van mij"))
                .body("theirs.value", equalTo("van een ander")).body("theirs.version", equalTo(2))
                .body("theirs.updatedBy", equalTo(account("omgevingsmanager").id().toString()));
        leader.get(plan + "/entries").then().body("vk1_beschrijving.value", equalTo("van een ander"));
    }

    @Test
    void put_newWhileItExists_isConflictWithoutBase() {
        leader.put(plan + TEXT, "{\"value\":\"een\"}");

        leader.put(plan + TEXT, "{\"value\":\"twee\"}").then().statusCode(412).body("base", nullValue())
                .body("theirs.value", equalTo("een"));
    }

    @Test
    void put_withoutReadableCondition_isRefused() {
        String body = "{\"value\":\"x\"}";
        leader.json(body).put(ApiClient.ROOT + plan + TEXT).then().statusCode(428)
                .body("type", equalTo("urn:samenwijzer:problem:condition-required"));
        for (String match : List.of("3", "\"0\"", "\"a\"", "\"1\", \"2\"", "*", "\"9999999999\"", "\"-1\"", "")) {
            leader.json(body).header("If-Match", match).put(ApiClient.ROOT + plan + TEXT).then().statusCode(400)
                    .body("errors.field", equalTo(List.of("If-Match")));
        }
        leader.json(body).header("If-None-Match", "\"1\"").put(ApiClient.ROOT + plan + TEXT).then().statusCode(400);
        leader.json(body).header("If-None-Match", "*").header("If-Match", "\"1\"").put(ApiClient.ROOT + plan + TEXT).then()
                .statusCode(400).body("errors.code", equalTo(List.of("contradiction")));
        leader.get(plan + "/entries").then().body("keySet().size()", equalTo(0));
    }

    @Test
    void put_sameKeyAgain_isDoneOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, String> headers = Map.of("If-None-Match", "*", "Idempotency-Key", key);
        leader.call("PUT", plan + TEXT, headers, "{\"value\":\"een\"}").then().statusCode(200).header("ETag", "\"1\"");
        leader.put(plan + TEXT, "{\"value\":\"twee\"}", 1).then().statusCode(200);

        leader.call("PUT", plan + TEXT, headers, "{\"value\":\"een\"}").then().statusCode(200).header("ETag", "\"1\"")
                .body("value", equalTo("een"));

        leader.get(plan + "/entries").then().body("vk1_beschrijving.value", equalTo("twee"))
                .body("vk1_beschrijving.version", equalTo(2));
    }

    @Test
    void put_sameKeyElsewhere_isRefusedInThePlanAndFreeInAnother() {
        Map<String, String> headers = Map.of("If-None-Match", "*", "Idempotency-Key", UUID.randomUUID().toString());
        leader.call("PUT", plan + TEXT, headers, "{\"value\":\"een\"}").then().statusCode(200);

        leader.call("PUT", plan + "/entries/vk1_naam", headers, "{\"value\":\"een\"}").then().statusCode(400);
        String other = "/plans/" + leader.newPlan("Een ander plan");
        leader.call("PUT", other + TEXT, headers, "{\"value\":\"een\"}").then().statusCode(200);
    }

    @Test
    void put_keyThatIsNoUuid_isRefused() {
        for (String key : List.of("1", "1-1-1-1-1", "x".repeat(36), UUID.randomUUID() + "0")) {
            leader.call("PUT", plan + TEXT, Map.of("If-None-Match", "*", "Idempotency-Key", key), "{\"value\":\"een\"}").then()
                    .statusCode(400).body("errors.field", equalTo(List.of("Idempotency-Key")));
        }
    }

    @Test
    void rows_addChangeDelete_areListedInOrder() {
        String first = row(leader.post(plan + REGISTER, "{\"value\":{\"naam\":\"Buurt\"}}"));
        String second = row(leader.post(plan + REGISTER, "{\"value\":{\"naam\":\"School\"}}"));
        leader.put(plan + REGISTER + "/eigen-id", "{\"value\":{\"naam\":\"Winkels\"}}").then().statusCode(200);
        leader.put(plan + REGISTER + "/" + first, "{\"value\":{\"naam\":\"Buurtraad\"}}", 1).then().statusCode(200)
                .header("ETag", "\"2\"");
        leader.delete(plan + REGISTER + "/" + second, 1).then().statusCode(204);

        leader.get(plan + "/entries").then().body("vk4_lijst.keySet()", equalTo(java.util.Set.of("rows")))
                .body("vk4_lijst.rows.id", equalTo(List.of(first, "eigen-id")))
                .body("vk4_lijst.rows.value.naam", equalTo(List.of("Buurtraad", "Winkels")))
                .body("vk4_lijst.rows.version", equalTo(List.of(2, 1)));
    }

    @Test
    void addRow_sameKeyAgain_isTheSameRow() {
        Map<String, String> headers = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Response first = leader.call("POST", plan + REGISTER, headers, "{\"value\":{\"naam\":\"Buurt\"}}");
        Response again = leader.call("POST", plan + REGISTER, headers, "{\"value\":{\"naam\":\"Buurt\"}}");

        first.then().statusCode(201);
        again.then().statusCode(201).header("Location", equalTo(first.header("Location")));
        leader.get(plan + "/entries").then().body("vk4_lijst.rows", hasSize(1));
    }

    @Test
    void deleteRow_laterThanSomebodyElse_isConflict() {
        String row = row(leader.post(plan + REGISTER, "{\"value\":{\"naam\":\"Buurt\"}}"));
        leader.put(plan + REGISTER + "/" + row, "{\"value\":{\"naam\":\"Buurtraad\"}}", 1);

        leader.delete(plan + REGISTER + "/" + row, 1).then().statusCode(412).body("mine", nullValue())
                .body("theirs.value.naam", equalTo("Buurtraad"));
        leader.request().delete(ApiClient.ROOT + plan + REGISTER + "/" + row).then().statusCode(428);
        leader.delete(plan + REGISTER + "/bestaat-niet", 1).then().statusCode(404);
        leader.delete(plan + REGISTER + "/" + row, 2).then().statusCode(204);
        leader.delete(plan + REGISTER + "/" + row, 2).then().statusCode(204);
        leader.put(plan + REGISTER + "/" + row, "{\"value\":{\"naam\":\"Weer\"}}", 2).then().statusCode(412)
                .body("theirs.deleted", equalTo(true));
    }

    @Test
    void put_wrongShapeOrUnknownOption_isRefusedWithTheField() {
        refused(plan + TEXT, "{\"value\":3}", "value");
        refused(plan + TEXT, "{\"value\":[\"a\"]}", "value");
        refused(plan + "/entries/vk1_projectfase", "{\"value\":\"bestaat-niet\"}", "value");
        refused(plan + "/entries/vk1_soort", "{\"value\":[\"bestaat-niet\"]}", "value");
        refused(plan + "/entries/vk2_gebied", "{\"value\":99}", "value");
        refused(plan + "/entries/vk2_gebied", "{\"value\":1e999999999}", "value");
        refused(plan + REGISTER + "/r1", "{\"value\":\"tekst\"}", "value");
        refused(plan + REGISTER + "/r1", "{\"value\":{\"naam\":3}}", "value.naam");
        refused(plan + REGISTER + "/r1", "{\"value\":{\"onbekend\":\"x\"}}", "value.onbekend");
        refused(plan + REGISTER + "/geen%20id", "{\"value\":{\"naam\":\"x\"}}", "value");
        refused(plan + TEXT + "/rows/r1", "{\"value\":\"x\"}", "value");
        refused(plan + "/entries/vk4_lijst", "{\"value\":[]}", "value");
        refused(plan + "/entries/vk4_positie", "{\"value\":\"x\"}", "value");
        leader.get(plan + "/entries").then().body("keySet().size()", equalTo(0));
    }

    @Test
    void put_questionThatIsNone_isNotFound() {
        for (String question : List.of("bestaat_niet", "@title", "@submitted", "%00", "..%2f..")) {
            assertThat(leader.put(plan + "/entries/" + question, "{\"value\":\"x\"}").statusCode()).as(question)
                    .isEqualTo(404);
        }
    }

    @Test
    void put_phaseThatIsClosed_isNotReadyWithWhatToDo() {
        leader.put(plan + "/entries/in1_aanleiding", "{\"value\":\"x\"}").then().statusCode(409)
                .body("type", equalTo("urn:samenwijzer:problem:not-ready")).body("errors[0].detail", notNullValue());
    }

    private void refused(String path, String body, String field) {
        Response response = leader.put(path, body);
        assertThat(response.statusCode()).as(path + " " + body + response.asString()).isEqualTo(400);
        assertThat(response.jsonPath().getList("errors.field")).as(path + " " + body).containsExactly(field);
    }

    private static String row(Response added) {
        added.then().statusCode(201).header("ETag", "\"1\"");
        assertThat(added.header("Location")).endsWith("/" + added.path("id"));
        return added.path("id");
    }

    private void join(String username, String role) {
        assertThat(teams.put(UUID.fromString(id), account(username), role, account("projectleider"))).isEmpty();
    }

    private Account account(String username) {
        return accounts.byUsername(username).orElseThrow();
    }
}
