package nl.samenwijzer.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@QuarkusTest
@TestProfile(OpenApiContactTest.OwnContact.class)
class OpenApiContactTest {

    public static class OwnContact implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mp.openapi.extensions.smallrye.info.contact.email", "api@gemeente.example",
                    "mp.openapi.extensions.smallrye.info.contact.url", "https://gemeente.example/api");
        }
    }

    @Test
    void document_ofWhoRunsIt_namesItsContact() {
        given().get("/api/v1/openapi.json").then().body("info.contact.email", equalTo("api@gemeente.example"))
                .body("info.contact.url", equalTo("https://gemeente.example/api"));
    }
}
