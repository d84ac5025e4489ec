package nl.samenwijzer.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;

/** Forms that come after the session has ended: nothing that was typed gets lost, and nothing is saved for a stranger. */
@QuarkusTest
class UnsavedWorkTest {

    private static final String TYPED = "Park <Oost> & \"West\"";
    private static final String IN_HTML = "value=\"Park &lt;Oost&gt; &amp; &quot;West&quot;\"";

    @Test
    void form_signedOut_isKeptOnThePageToSignIn() {
        Response page = new Visitor().post("/inloggen", "/plannen/nieuw", Map.of("titel", TYPED));

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.asString()).contains("<h1>Log opnieuw in</h1>", "name=\"werk.titel\" " + IN_HTML,
                "name=\"action\" value=\"/plannen/nieuw\"", "name=\"type\" value=\"application/x-www-form-urlencoded\"");
    }

    @Test
    void form_signedInAgain_isOfferedOnceMore() {
        Visitor visitor = new Visitor();

        Response again = visitor.postMultipart("/inloggen", "/inloggen/verder",
                luggage("projectleider", "samenwijzer-demo", "/plannen/nieuw"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).contains("<h1>Je bent weer ingelogd</h1>", "name=\"titel\" " + IN_HTML,
                "action=\"/plannen/nieuw\"");
        assertThat(visitor.post("/account", "/plannen/nieuw", Map.of("titel", TYPED)).header("Location"))
                .contains("/plannen/");
    }

    @Test
    void form_wrongPassword_isStillThere() {
        Response again = new Visitor().postMultipart("/inloggen", "/inloggen/verder",
                luggage("projectleider", "fout", "/plannen/nieuw"));

        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.asString()).contains("Je gebruikersnaam of je wachtwoord klopt niet.",
                "name=\"werk.titel\" " + IN_HTML, "id=\"username\" name=\"username\" type=\"text\" value=\"projectleider\"");
    }

    @Test
    void form_multipartSignedOut_keepsEveryValueInOrder() {
        Response page = new Visitor().postMultipart("/inloggen", "/plannen/" + new UUID(0, 1) + "/stappen/x",
                Map.of("vraag", List.of("een", "twee\r\ndrie")));

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.asString()).contains("name=\"type\" value=\"multipart/form-data\"")
                .containsPattern("(?s)name=\"werk.vraag\" value=\"een\".*name=\"werk.vraag\" value=\"twee\r?\ndrie\"");
    }

    @Test
    void address_elsewhere_isNotFollowed() {
        Response again = new Visitor().postMultipart("/inloggen", "/inloggen/verder",
                luggage("projectleider", "samenwijzer-demo", "https://elders.example/"));

        assertThat(again.asString()).contains("action=\"/\"").doesNotContain("elders.example");
    }

    @Test
    void form_withoutToken_isNotKept() {
        Response refused = new Visitor().request().contentType("application/x-www-form-urlencoded")
                .formParam("titel", TYPED).post("/plannen/nieuw");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).doesNotContain("Log opnieuw in", "West");
    }

    @Test
    void form_withNothingTyped_leadsToThePageToSignIn() {
        Response refused = new Visitor().post("/inloggen", "/uitloggen", Map.of());

        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.header("Location")).endsWith("/inloggen");
    }

    @Test
    void passwords_signedOut_areNotKept() {
        Response refused = new Visitor().post("/inloggen", "/account/wachtwoord", Map.of("old", "geheim-oud"));

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(refused.asString()).doesNotContain("geheim-oud");
    }

    @Test
    void script_signedOut_getsAStatus() {
        Response refused = given().header("Accept", "*/*").contentType("application/x-www-form-urlencoded")
                .formParam("titel", "x").post("/plannen/nieuw");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.asString()).isEmpty();
    }

    private static Map<String, String> luggage(String username, String password, String action) {
        return Map.of("username", username, "password", password, "action", action, "type",
                "application/x-www-form-urlencoded", "werk.titel", TYPED);
    }
}
