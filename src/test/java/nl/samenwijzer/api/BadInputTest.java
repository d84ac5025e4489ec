package nl.samenwijzer.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.Change;

/** What nobody should send: never a failure of the server, never lost text. */
@QuarkusTest
class BadInputTest {

    @Inject
    SaveEntries saving;
    @Inject
    Accounts accounts;

    private final ApiClient leader = new ApiClient("projectleider");
    private String plan;
    private String text;

    @BeforeEach
    void aPlan() {
        plan = "/plans/" + leader.newPlan("Riool Berkenstraat");
        text = plan + "/entries/vk1_beschrijving";
    }

    @Test
    void newPlan_bodyThatIsNotTheContract_isRefusedWithTheField() {
        refused("", "body", "wrongShape");
        refused("null", "body", "wrongShape");
        refused("[]", "body", "wrongShape");
        refused("{}", "title", "wrongShape");
        refused("{\"title\":3}", "title", "wrongShape");
        refused("{\"title\":{}}", "title", "wrongShape");
        refused("{\"title\":\"x\",\"createdBy\":\"y\"}", "createdBy", "unknownField");
        refused("{\"title\":\"x\",\"title\":\"y\"}", "body", "malformed");
        refused("{\"title\":\"x\"} {}", "body", "wrongShape");
        refused("{\"title\":\"x\"} x", "body", "malformed");
        refused("{\"title\":", "body", "malformed");
        refused("{\"title\":\"\"}", "title", "invalid");
        refused("{\"title\":\"a\\u0000b\"}", "title", "invalid");
        refused("{\"title\":\"a\\ud800\"}", "title", "invalid");
        refused("{\"title\":\"x\",\"guide\":\"bestaat-niet\"}", "guide", "unknown");
    }

    @Test
    void put_textThatCannotBeKept_isRefusedAndNothingIsSaved() {
        for (String broken : List.of("a\\u0000b", "\\ud800", "\\udc00x", "\\ud83d x")) {
            leader.put(text, "{\"value\":\"" + broken + "\"}").then().statusCode(400)
                    .body("errors.field", equalTo(List.of("value")));
        }
        byte[] notUtf8 = { '{', '"', 'v', 'a', 'l', 'u', 'e', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}' };
        leader.request().contentType("application/json").header("If-None-Match", "*").body(notUtf8).put(ApiClient.ROOT + text)
                .then().statusCode(400).body("errors.code", equalTo(List.of("malformed")));
        leader.get(plan + "/entries").then().body("keySet().size()", equalTo(0));
    }

    @Test
    void put_anyOtherText_comesBackAsItWasSent() {
        int version = 0;
        for (String sent : List.of("👩‍👩‍👧‍👦 👍🏽 🏳️‍🌈", "\u202Eomgekeerd\u202C שלום مرحبا", "e\u0301 é ﷽ \uFFFE\uFFFF",
                "  spaties  \n\nregels\n ", "<script>alert(1)</script> {inject:config} &amp; ' \"", "İıŞş ŵŷ 𠀀",
                "\u0001\u001F\t")) {
            String body = JsonNodeFactory.instance.objectNode().put("value", sent).toString();
            Response saved = version == 0 ? leader.put(text, body) : leader.put(text, body, version);
            saved.then().statusCode(200);
            assertThat(saved.<String> path("value")).isEqualTo(sent);
            assertThat(leader.get(plan + "/entries").<String> path("vk1_beschrijving.value")).isEqualTo(sent);
            version++;
        }
    }

    @Test
    void put_upToTheCeiling_isSavedAndOneMoreIsRefused() {
        String longest = "x".repeat(AnswerShape.CEILING - 2);

        leader.put(text, "{\"value\":\"" + longest + "y\"}").then().statusCode(400);
        leader.put(text, "{\"value\":\"" + longest + "\"}").then().statusCode(200);
        assertThat(leader.get(plan + "/entries").<String> path("vk1_beschrijving.value")).isEqualTo(longest);
    }

    @Test
    void put_escapedTextUpToTheCeiling_isSaved() {
        leader.put(text, "{\"value\":\"" + "\\u0078".repeat(AnswerShape.CEILING - 2) + "\"}").then().statusCode(200);
    }

    @Test
    void put_bodyAboveTheLimit_isTooLargeWithAndWithoutLength() throws Exception {
        byte[] body = ("{\"value\":\"" + "x".repeat(9 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);

        leader.request().contentType("application/json").header("If-None-Match", "*").body(body).put(ApiClient.ROOT + text)
                .then().statusCode(413).contentType("application/problem+json");
        assertThat(chunked(body)).contains("urn:samenwijzer:problem:too-large");
    }

    @Test
    void put_deepNesting_isRefused() {
        for (int depth : List.of(100, 990, 10_000)) {
            leader.put(text, "{\"value\":" + "[".repeat(depth) + "]".repeat(depth) + "}").then().statusCode(400);
            leader.put(plan + "/entries/vk4_lijst/rows/r1",
                    "{\"value\":" + "{\"naam\":".repeat(depth) + "1" + "}".repeat(depth) + "}").then().statusCode(400);
        }
    }

    @Test
    void addresses_thatAreNone_areNotFoundOrInvalid() {
        for (String path : List.of("/plans/%00", "/plans/1", "/plans/1-1-1-1-1", "/plans/" + UUID.randomUUID(), "/niets",
                "/plans/..%2f..", plan + "/niets", "/guides/niets", "/guides/nijmegen?version=9.9", "/guides/%00")) {
            Response response = leader.get(path);
            assertThat(response.statusCode()).as(path).isEqualTo(404);
            assertThat(response.contentType()).as(path).isEqualTo("application/problem+json");
        }
        for (String query : List.of("page=0", "page=x", "page=99999999999", "size=0", "size=101", "sort=naam", "search=%00",
                "search=" + "x".repeat(201), "mine=ja", "guide=%00", "guide=Nijmegen%20",
                "changedSince=gisteren", "changedSince=2026-11-24")) {
            Response response = leader.get("/plans?" + query);
            assertThat(response.statusCode()).as(query).isEqualTo(400);
            assertThat(response.contentType()).as(query).isEqualTo("application/problem+json");
        }
    }

    /** The server answers this before anything of ours can. */
    @Test
    void query_thatIsNoQuery_isInvalid() throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(("GET /api/v1/plans?search=%zz HTTP/1.1\r\nHost: localhost\r\n"
                    + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void calls_wrongMethodOrMediaType_areProblems() {
        leader.request().patch(ApiClient.ROOT + "/plans").then().statusCode(405).contentType("application/problem+json");
        leader.request().header("Accept", "text/html").get(ApiClient.ROOT + "/plans").then().statusCode(406)
                .contentType("application/problem+json");
        leader.request().contentType("text/plain").body("{\"title\":\"x\"}").post(ApiClient.ROOT + "/plans").then()
                .statusCode(415).contentType("application/problem+json");
        leader.request().contentType("application/x-www-form-urlencoded").body("title=x").post(ApiClient.ROOT + "/plans")
                .then().statusCode(415).contentType("application/problem+json");
    }

    @Test
    void everyAnswer_hasVersionAndNoCookieAndIsNotKept() {
        List<Response> answers = List.of(leader.get("/plans"), leader.get("/niets"), ApiClient.NOBODY.get("/plans"),
                leader.post("/plans", "{"), leader.put(text, "{\"value\":\"x\"}"));
        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 404, 401, 400, 200);
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("Set-Cookie")).isNull();
        });
        assertThat(answers.get(2).header("WWW-Authenticate")).startsWithIgnoringCase("basic");
    }

    @Test
    void entries_tenThousandRows_areAllThere() {
        Account account = accounts.byUsername("projectleider").orElseThrow();
        List<Change> changes = new ArrayList<>(IntStream.range(0, 10_000).mapToObj(i -> Change.putRow("vk4_lijst", "r" + i, 0,
                UUID.randomUUID(), (JsonNode) JsonNodeFactory.instance.objectNode().put("naam", "Groep " + i))).toList());
        saving.saveAll(UUID.fromString(plan.substring("/plans/".length())), changes, account);

        leader.get(plan + "/entries").then().statusCode(200).body("vk4_lijst.rows", hasSize(10_000));
        leader.post(plan + "/entries/vk4_lijst/rows", "{\"value\":{\"naam\":\"Nog een\"}}").then().statusCode(201);
        leader.get(plan + "/progress").then().statusCode(200);
    }

    private void refused(String body, String field, String code) {
        Response response = leader.post("/plans", body);
        assertThat(response.statusCode()).as(body).isEqualTo(400);
        assertThat(response.contentType()).as(body).isEqualTo("application/problem+json");
        assertThat(response.<String> path("type")).as(body).isEqualTo("urn:samenwijzer:problem:invalid");
        assertThat(response.<String> path("instance")).as(body).isEqualTo("/api/v1/plans");
        assertThat(response.jsonPath().getList("errors.field")).as(body).containsExactly(field);
        assertThat(response.jsonPath().getList("errors.code")).as(body).containsExactly(code);
    }

    private String chunked(byte[] body) throws Exception {
        HttpURLConnection call = (HttpURLConnection) URI.create("http://localhost:" + RestAssured.port + ApiClient.ROOT + text)
                .toURL().openConnection();
        call.setRequestMethod("PUT");
        call.setDoOutput(true);
        call.setChunkedStreamingMode(64 << 10);
        call.setRequestProperty("Content-Type", "application/json");
        call.setRequestProperty("If-None-Match", "*");
        call.setRequestProperty("Authorization", "Basic "
                + Base64.getEncoder().encodeToString("projectleider:samenwijzer-demo".getBytes(StandardCharsets.UTF_8)));
        try (OutputStream out = call.getOutputStream(); InputStream in = new ByteArrayInputStream(body)) {
            in.transferTo(out);
        }
        assertThat(call.getResponseCode()).isEqualTo(413);
        try (InputStream error = call.getErrorStream()) {
            return new String(error.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
