package nl.samenwijzer.plan.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.plan.entry.Json;

/**
 * A project as an author wrote it.
 *
 * @param guide id of the guide it was written for
 * @param answers by id of the question, in the JSON of the guide format; rows have short ids of their own
 */
record Example(String title, String guide, List<String> districts, Map<String, JsonNode> answers) {

    private static final String FOLDER = "/demo/";

    /** Reads an example that comes with the application. Throws {@link UncheckedIOException} when it cannot be read. */
    static Example read(String file) {
        JsonNode content = Json.parse(text(file));
        List<String> districts = new ArrayList<>();
        content.path("districts").forEach(district -> districts.add(district.asText()));
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        content.path("answers").properties().forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
        return new Example(content.path("title").asText(), content.path("guide").asText(), districts, answers);
    }

    /** The text of a file beside the examples. */
    static String text(String file) {
        try (InputStream stream = Example.class.getResourceAsStream(FOLDER + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
