package nl.samenwijzer.web.error;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import nl.samenwijzer.web.OpenStyleGuide;

@QuarkusTest
@TestProfile(OpenStyleGuide.class)
class ErrorPagesTest {

    private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    @TestHTTPResource("/")
    URL base;

    @Test
    void address_unknown_pageWithWayOn() {
        assertPage(given().get("/stijlgids/bestaat-niet"), 404, "Deze pagina is er niet");
    }

    @Test
    void method_notOffered_page() {
        assertPage(form().formParam("csrf", TOKEN).post("/stijlgids/stap"), 405, "Dit kan zo niet");
    }

    @Test
    void failure_unforeseen_pageWithReferenceAndWithoutDetail() {
        Response response = given().get("/stijlgids/kapot");
        assertPage(response, 500, "Er ging iets mis bij ons");
        assertThat(response.asString()).containsPattern("Nummer van deze storing: <strong>[0-9a-f]{8}</strong>")
                .doesNotContain("geheim detail").doesNotContain("Exception");
    }

    @Test
    void post_withoutToken_fromElsewhere_isNotOfferedAgain() {
        Response response = given().contentType("application/x-www-form-urlencoded").header("Origin", "https://elders.example")
                .formParam("tekst", "x").post("/stijlgids");
        assertPage(response, 400, "Dit kunnen we niet lezen");
    }

    @Test
    void post_withoutToken_fromOurPage_isOfferedAgainWithAllItHeld() {
        Response response = given().contentType("application/x-www-form-urlencoded").header("Origin", origin())
                .formParam("tekst", "<b>\"een\" & twee").formParam("tekst", "drie").post("/stijlgids");
        assertPage(response, 400, "De pagina stond te lang open");
        assertThat(response.asString()).contains("name=\"tekst\" value=\"&lt;b&gt;&quot;een&quot; &amp; twee\"")
                .contains("name=\"tekst\" value=\"drie\"").containsPattern("name=\"csrf\" value=\"[\\w-]{22}\"");
        assertThat(response.getCookie("samenwijzer-csrf")).hasSize(22);
    }

    @ParameterizedTest
    @ValueSource(strings = { "text/plain", "application/json", "application/xml" })
    void post_noForm_refused(String type) {
        assertPage(given().contentType(type).body("{}").post("/stijlgids"), 415, "Dit soort bestand kennen we niet");
    }

    @Test
    void answer_underTheCeiling_arrivesWhole() {
        form().formParam("csrf", TOKEN).formParam("tekst", "é".repeat(900_000)).redirects().follow(false).post("/stijlgids")
                .then().statusCode(303);
    }

    @Test
    void answer_aboveTheCeiling_page() {
        assertPage(form().body("csrf=" + TOKEN + "&tekst=" + "x".repeat(7_000_000)).post("/stijlgids"), 413,
                "Dit is te veel in één keer");
    }

    @Test
    void body_aboveTheCeiling_page() {
        assertPage(form().body("csrf=" + TOKEN + "&a=" + "x".repeat(13_000_000)).post("/stijlgids"), 413,
                "Dit is te veel in één keer");
    }

    /** Quarkus would close the connection; so do we, but only far above the ceiling, and with an answer. */
    @Test
    void body_manyTimesAboveTheCeiling_answeredBeforeItIsSent() throws Exception {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("POST /stijlgids HTTP/1.1\r\nHost: " + base.getAuthority()
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 9000000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413").contains("<h1>Dit is te veel in één keer</h1>");
        }
    }

    @Test
    void fields_tooMany_page() {
        String body = IntStream.range(0, 21_000).mapToObj(i -> "f" + i + "=").collect(Collectors.joining("&"));
        assertPage(form().body("csrf=" + TOKEN + "&" + body).post("/stijlgids"), 413, "Dit is te veel in één keer");
    }

    @Test
    void form_malformed_page() {
        assertPage(form().body("csrf=" + TOKEN + "&tekst=%zz").post("/stijlgids"), 400, "Dit kunnen we niet lezen");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/stijlgids", "/stijlgids/kapot", "/stijlgids/bestaat-niet", "/inloggen" })
    void headers_everyPath_asInternetNlAsks(String path) {
        Response response = given().get(path);
        Map<String, String> sent = response.getHeaders().asList().stream()
                .collect(Collectors.toMap(header -> header.getName(), header -> header.getValue(), (a, b) -> a));
        assertThat(sent).containsEntry("X-Content-Type-Options", "nosniff").containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Referrer-Policy", "same-origin").containsEntry("Cache-Control", "no-store")
                .containsEntry("Content-Security-Policy",
                        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    }

    @Test
    void styleAndScript_namedByContent_keptForEver() {
        String page = given().get("/stijlgids").asString();
        for (String part : new String[] { "href=\"(/style/[^\"]+\\.css)\"", "src=\"(/style/[^\"]+\\.js)\"" }) {
            var found = java.util.regex.Pattern.compile(part).matcher(page);
            assertThat(found.find()).isTrue();
            Response file = given().get(found.group(1));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.header("Cache-Control")).contains("immutable").contains("max-age=31536000");
        }
    }

    private String origin() {
        return base.getProtocol() + "://" + base.getAuthority();
    }

    private RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8").cookie("samenwijzer-csrf", TOKEN)
                .header("Origin", origin());
    }

    private static void assertPage(Response response, int status, String heading) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("text/html");
        assertThat(response.asString()).contains("<html lang=\"nl\"").contains("<h1>" + heading + "</h1>")
                .doesNotContain("Resource not found");
    }
}
