package nl.samenwijzer.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class OpenApiTest {

    @Test
    void document_withoutSigningIn_isForEveryOrigin() {
        Response document = given().get("/api/v1/openapi.json");

        document.then().statusCode(200).header("Access-Control-Allow-Origin", "*").header("API-Version", "1.0.0");
        JsonNode api = api();
        assertThat(api.at("/info/version").asText()).isEqualTo("1.0.0");
        assertThat(api.at("/info/license/name").asText()).isEqualTo("EUPL-1.2");
        assertThat(names(api.at("/info/contact"))).containsExactly("email", "name", "url");
        assertThat(api.at("/info/description").asText()).contains("deviation", "English");
        assertThat(api.at("/servers/0/url").asText()).isEqualTo("/api/v1");
        assertThat(api.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
        new ApiClient("gmt").get("/guides").then().header("Access-Control-Allow-Origin", (String) null);
    }

    @Test
    void document_pathsAndStatuses_areTheContract() throws IOException {
        StringBuilder lines = new StringBuilder();
        forEachOperation((path, method, operation) -> lines.append(method.toUpperCase()).append(' ').append(path).append(' ')
                .append(String.join(" ", names(operation.get("responses")))).append('\n'));

        try (InputStream contract = getClass().getResourceAsStream("/api/contract.txt")) {
            assertThat(lines.toString()).isEqualTo(new String(contract.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void document_andResources_haveTheSameOperations() {
        Set<String> documented = new TreeSet<>();
        forEachOperation((path, method, operation) -> documented.add(method.toUpperCase() + " /api/v1" + path));

        assertThat(documented).isEqualTo(resourceMethods());
    }

    @Test
    void document_everyOperation_isComplete() {
        Set<String> ids = new TreeSet<>();
        forEachOperation((path, method, operation) -> {
            String name = method + " " + path;
            assertThat(ids.add(operation.path("operationId").asText())).as(name).isTrue();
            assertThat(operation.path("summary").asText()).as(name).isNotEmpty();
            JsonNode responses = operation.get("responses");
            assertThat(names(responses)).as(name).contains("401", "500");
            responses.properties().forEach(response -> assertThat(resolved(response.getValue()).at("/headers").has(
                    "API-Version")).as(name + " " + response.getKey()).isTrue());
            if (path.contains("{")) {
                assertThat(names(responses)).as(name).contains("404");
            }
        });
    }

    @Test
    void document_everyReference_exists() {
        JsonNode api = api();
        List<JsonNode> references = api.findValues("$ref");
        assertThat(references).hasSizeGreaterThan(50).allSatisfy(
                reference -> assertThat(api.at(reference.asText().substring(1)).isMissingNode()).as(reference.asText())
                        .isFalse());
    }

    @Test
    void document_everyParameterOfAList_isRead() {
        ApiClient gmt = new ApiClient("gmt");
        for (String path : List.of("/plans", "/portfolio")) {
            api().at("/paths").get(path).get("get").get("parameters").forEach(reference -> {
                JsonNode parameter = resolved(reference);
                String asked = path + "?" + parameter.path("name").asText() + "=%00";
                assertThat(gmt.get(asked).statusCode()).as(asked).isEqualTo(400);
            });
        }
    }

    private interface Operation {
        void accept(String path, String method, JsonNode operation);
    }

    private static void forEachOperation(Operation each) {
        api().get("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(method -> each.accept(path.getKey(), method.getKey(), method.getValue())));
    }

    private static JsonNode resolved(JsonNode response) {
        return response.has("$ref") ? api().at(response.get("$ref").asText().substring(1)) : response;
    }

    private static JsonNode api() {
        try {
            return new ObjectMapper().readTree(given().get("/api/v1/openapi.json").asString());
        } catch (IOException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private static Set<String> names(JsonNode node) {
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> resourceMethods() {
        Set<String> methods = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new DoNotIncludeTests())
                .importPackages("nl.samenwijzer.api")) {
            Class<?> resource = type.reflect();
            if (resource.isAnnotationPresent(Path.class)) {
                for (Method method : resource.getDeclaredMethods()) {
                    Stream.of(method.getAnnotations()).map(a -> a.annotationType().getAnnotation(HttpMethod.class))
                            .filter(http -> http != null)
                            .forEach(http -> methods.add(http.value() + " " + address(resource, method)));
                }
            }
        }
        return methods;
    }

    private static String address(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    }
}
