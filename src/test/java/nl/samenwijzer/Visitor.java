package nl.samenwijzer;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final String BOUNDARY = "----WebKitFormBoundaryA1b2C3d4";
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

    /** Posts a form as multipart, the way browsers write it: no type, no length, names and values in UTF-8. */
    public Response postMultipart(String page, String path, Map<String, ?> fields) {
        Map<String, Object> all = new LinkedHashMap<>(Map.of("csrf", tokenOf(page)));
        all.putAll(fields);
        return multipart(parts(all) + end()).post(path);
    }

    /** A request with this body, as multipart. */
    public RequestSpecification multipart(String body) {
        return request().header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .body(body.getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of a form; the value of a field is a text or several. */
    public static String parts(Map<String, ?> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> (value instanceof Iterable<?> values ? values : List.of(value))
                .forEach(one -> body.append(part("name=\"" + name + "\"", String.valueOf(one)))));
        return body.toString();
    }

    /** What closes a form. */
    public static String end() {
        return "--" + BOUNDARY + "--\r\n";
    }

    /** One part of a form. */
    public static String part(String disposition, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n";
    }

    public Response signIn(String username, String password) {
        return post("/inloggen", "/inloggen", Map.of("username", username, "password", password));
    }

    /** A request of this browser, for what the other methods do not offer. */
    public RequestSpecification request() {
        return given().config(RestAssuredConfig.config().redirect(RedirectConfig.redirectConfig().followRedirects(false)))
                .filter(cookies).header("Accept", "text/html");
    }

    /** The token that the forms of this page carry. */
    public String tokenOf(String page) {
        Matcher token = TOKEN.matcher(get(page).asString());
        if (!token.find()) {
            throw new IllegalStateException("no form at " + page);
        }
        return token.group(1);
    }
}
