package nl.samenwijzer.account.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.samenwijzer.Visitor;

@QuarkusTest
class SignInTest {
    private static final String PASSWORD = "samenwijzer-demo";

    @Test
    void page_withoutSession_redirectsToSignInAndBack() {
        Visitor visitor = new Visitor();

        Response refused = visitor.get("/account?x=1");
        String signInPage = refused.header("Location");
        Response signedIn = visitor.post(signInPage, "/inloggen", Map.of("username", "projectleider", "password", PASSWORD,
                "target", targetOf(visitor.get(signInPage))));

        assertThat(refused.statusCode()).isEqualTo(302);
        assertThat(signInPage).endsWith("/inloggen?naar=%2Faccount%3Fx%3D1");
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.header("Location")).endsWith("/account?x=1");
        assertThat(visitor.get("/account").asString()).contains("Mijn account", "projectleider");
    }

    @Test
    void signIn_capitalsAndSpaces_findTheSameAccount() {
        assertThat(new Visitor().signIn(" ProjectLeider ", PASSWORD).statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({ "projectleider, niet-goed", "niemand, samenwijzer-demo", "projectleider, ''", "'', ''",
            "'<b>\u0000', samenwijzer-demo" })
    void signIn_wrong_keepsNameAndSaysSo(String username, String password) {
        Response refused = new Visitor().signIn(username, password);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString()).contains("<title>Fout: Inloggen - Samenwijzer</title>",
                "Je gebruikersnaam of je wachtwoord klopt niet.").doesNotContain("<b>");
        assertThat(refused.detailedCookie("samenwijzer")).isNull();
    }

    @Test
    void signIn_nameAsTyped_staysInTheForm() {
        assertThat(new Visitor().signIn("<Fatima> & co", "x").asString())
                .contains("value=\"&lt;Fatima&gt; &amp; co\"");
    }

    @Test
    void cookie_isOutOfReachOfScripts() {
        var cookie = new Visitor().signIn("gmt", PASSWORD).detailedCookie("samenwijzer");

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
    }

    @Test
    void signOut_copiedCookie_isWorthless() {
        Visitor visitor = new Visitor();
        String copied = visitor.signIn("omgevingsmanager", PASSWORD).cookie("samenwijzer");
        assertThat(withCookie(copied).statusCode()).isEqualTo(200);

        Response signedOut = visitor.post("/account", "/uitloggen", Map.of());

        assertThat(signedOut.statusCode()).isEqualTo(303);
        assertThat(signedOut.header("Location")).endsWith("/inloggen?bericht=uitgelogd");
        assertThat(withCookie(copied).statusCode()).isEqualTo(302);
        assertThat(visitor.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void signInPage_withEndedSession_opens() {
        assertThat(given().cookie("samenwijzer", "verzonnen").get("/inloggen").statusCode()).isEqualTo(200);
    }

    @Test
    void signOutEverywhere_endsTheOtherBrowserToo() {
        Visitor phone = Visitor.signedInAs("opdrachtgever");
        Visitor desk = Visitor.signedInAs("opdrachtgever");

        desk.post("/account", "/account/overal-uitloggen", Map.of()).then().statusCode(303);

        assertThat(phone.get("/account").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://kwaad.example/", "//kwaad.example", "/\\kwaad.example", "\\\\kwaad.example",
            "javascript:alert(1)", "/inloggen", "/\tkwaad" })
    void signIn_targetElsewhere_goesHome(String target) {
        Response signedIn = new Visitor().post("/inloggen", "/inloggen",
                Map.of("username", "adviseur", "password", PASSWORD, "target", target));

        assertThat(URI.create(signedIn.header("Location"))).hasHost("localhost").hasPath("/");
    }

    @Test
    void signIn_withoutCsrfToken_isRefused() {
        given().formParam("username", "gmt").formParam("password", PASSWORD).post("/inloggen").then().statusCode(400);
    }

    @Test
    void signOut_withoutCsrfToken_isRefused() {
        Visitor visitor = Visitor.signedInAs("gmt");

        visitor.request().formParam("x", "y").post("/uitloggen").then().statusCode(400);

        assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void signOut_byLink_isNotPossible() {
        Visitor visitor = Visitor.signedInAs("gmt");

        assertThat(visitor.get("/uitloggen").statusCode()).isEqualTo(405);
    }

    @Test
    void script_withoutSession_getsStatusInsteadOfPage() {
        given().redirects().follow(false).header("Accept", "application/json").get("/account").then().statusCode(401);
    }

    private static Response withCookie(String value) {
        return given().redirects().follow(false).header("Accept", "text/html").cookie("samenwijzer", value)
                .get("/account");
    }

    private static String targetOf(Response page) {
        return page.asString().replaceAll("(?s).*?name=\"target\" value=\"([^\"]*)\".*", "$1");
    }
}
