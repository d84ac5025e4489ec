package nl.samenwijzer;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A browser without script: keeps cookies, sends the CSRF token with each form, follows no redirect by itself. */
public class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final CookieFilter cookies = new CookieFilter();

    /** Somebody of the demonstration, signed in. */
    public static Visitor signedInAs(String username) {
        Visitor visitor = new Visitor();
        visitor.signIn(username, "samenwijzer-demo").then().statusCode(303);
        return visitor;
    }

    public Response get(String path) {
        return request().urlEncodingEnabled(false).get(path);
    }

    /** Posts a form with the token that the page at {@code page} carries. */
    public Response post(String page, String path, Map<String, ?> fields) {
        return request().contentType(ContentType.URLENC.withCharset("UTF-8")).formParam("csrf", tokenOf(page))
                .formParams(fields).post(path);
    }

    public Response signIn(String username, String password) {
        return post("/inloggen", "/inloggen", Map.of("username", username, "password", password));
    }

    /** A request of this browser, for what the other methods do not offer. */
    public RequestSpecification request() {
        return given().config(RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .filter(cookies).header("Accept", "text/html");
    }

    private String tokenOf(String page) {
        Matcher token = TOKEN.matcher(get(page).asString());
        if (!token.find()) {
            throw new IllegalStateException("no form at " + page);
        }
        return token.group(1);
    }
}
