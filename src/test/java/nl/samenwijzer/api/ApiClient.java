package nl.samenwijzer.api;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A program that calls the API as somebody of the demonstration, or as nobody. */
record ApiClient(String username) {

    static final String ROOT = "/api/v1";
    static final ApiClient NOBODY = new ApiClient(null);

    RequestSpecification request() {
        RestAssuredConfig plain = RestAssured.config().encoderConfig(
                EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
        RequestSpecification request = given().config(plain).urlEncodingEnabled(false);
        return username == null ? request : request.auth().preemptive().basic(username, "samenwijzer-demo");
    }

    Response get(String path) {
        return request().get(ROOT + path);
    }

    RequestSpecification json(String body) {
        return request().contentType("application/json").body(body.getBytes(StandardCharsets.UTF_8));
    }

    Response post(String path, String body) {
        return json(body).post(ROOT + path);
    }

    /** Saves something that was never saved. */
    Response put(String path, String body) {
        return json(body).header("If-None-Match", "*").put(ROOT + path);
    }

    /** Saves on a version. */
    Response put(String path, String body, int version) {
        return json(body).header("If-Match", "\"" + version + "\"").put(ROOT + path);
    }

    Response delete(String path, int version) {
        return request().header("If-Match", "\"" + version + "\"").delete(ROOT + path);
    }

    Response call(String method, String path, Map<String, String> headers, String body) {
        RequestSpecification request = body == null ? request() : json(body);
        return request.headers(headers).request(method, ROOT + path);
    }

    /** Starts a plan and answers its id. */
    String newPlan(String title) {
        return post("/plans", "{\"title\":\"" + title + "\"}").then().statusCode(201).extract().path("id");
    }
}
