package nl.samenwijzer.guide.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

import nl.samenwijzer.guide.fault.Faults;
import nl.samenwijzer.guide.fault.Place;
import nl.samenwijzer.guide.fault.SourceFile;

/** Checks a file against its definition in {@code guide.schema.json}, which all guides share. */
final class SchemaCheck {

    private static final String SCHEMA = "guides/guide.schema.json";
    private static final String REMEDY = "Kijk in guide.schema.json en README.md hoe dit hoort.";

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private final SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER)
            .locale(Locale.forLanguageTag("nl")).build();
    private final JsonNode definitions;

    SchemaCheck() {
        try (var stream = GuideLoader.class.getClassLoader().getResourceAsStream(SCHEMA)) {
            definitions = new ObjectMapper().readTree(stream).get("$defs");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds a fault for everything in the file that the definition does not allow. */
    void check(SourceFile file, String definition, Faults faults) {
        var schema = new ObjectMapper().createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$ref", "#/$defs/" + definition);
        schema.set("$defs", definitions);
        factory.getSchema(schema, config).validate(file.content()).stream()
                .sorted(Comparator.comparingInt(message -> file.line(pointer(message))))
                .forEach(message -> faults.add(new Place(file, pointer(message)),
                        "Dit past niet in het formaat: " + message.getMessage() + ".", REMEDY));
    }

    private static String pointer(ValidationMessage message) {
        var unknown = "additionalProperties".equals(message.getType()) ? '/' + message.getProperty() : "";
        return message.getInstanceLocation() + unknown;
    }
}
