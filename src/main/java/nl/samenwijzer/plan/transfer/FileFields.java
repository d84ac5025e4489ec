package nl.samenwijzer.plan.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The fields of one object of the file. Each method throws with the place when the field is not as the format says.
 */
record FileFields(String pointer, ObjectNode fields) {

    /** An object with no other fields than these: what is not known would get lost. */
    static FileFields of(String pointer, JsonNode node, Set<String> known) throws RefusedFile {
        if (!(node instanceof ObjectNode fields)) {
            throw new RefusedFile(pointer, "Hier hoort een object te staan ({ ... }).");
        }
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (!known.contains(field.getKey())) {
                throw new RefusedFile(pointer + "/" + escaped(field.getKey()),
                        "Dit veld kennen we niet. Haal het uit het bestand.");
            }
        }
        return new FileFields(pointer, fields);
    }

    String text(String name) throws RefusedFile {
        JsonNode value = required(name);
        if (!value.isTextual()) {
            throw wrong(name, "Hier hoort tekst te staan, tussen aanhalingstekens.");
        }
        return value.textValue();
    }

    /** The text, or null when there is none. */
    String textOrNull(String name) throws RefusedFile {
        return fields.hasNonNull(name) ? text(name) : null;
    }

    boolean flag(String name) throws RefusedFile {
        JsonNode value = fields.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            throw wrong(name, "Hier hoort true of false te staan.");
        }
        return value.asBoolean();
    }

    int number(String name) throws RefusedFile {
        JsonNode value = required(name);
        if (!value.isInt() || value.intValue() < 0) {
            throw wrong(name, "Hier hoort een heel getal te staan, 0 of meer.");
        }
        return value.intValue();
    }

    UUID id(String name) throws RefusedFile {
        String text = text(name);
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            // refused below
        }
        throw wrong(name, "Hier hoort een kenmerk te staan zoals 123e4567-e89b-12d3-a456-426614174000.");
    }

    /** A moment as exact as it is stored, so that nothing of it gets lost. */
    Instant moment(String name) throws RefusedFile {
        try {
            Instant moment = Instant.parse(text(name));
            if (moment.getNano() % 1_000 == 0) {
                return moment;
            }
        } catch (DateTimeException noMoment) {
            // refused below
        }
        throw wrong(name, "Hier hoort een moment te staan zoals 2026-11-24T10:00:00.123456Z.");
    }

    /** Anything, null for null. */
    JsonNode value(String name) throws RefusedFile {
        JsonNode value = required(name);
        return value.isNull() ? null : value;
    }

    JsonNode list(String name) throws RefusedFile {
        JsonNode value = required(name);
        if (!value.isArray()) {
            throw wrong(name, "Hier hoort een lijst te staan ([ ... ]).");
        }
        return value;
    }

    private JsonNode required(String name) throws RefusedFile {
        JsonNode value = fields.get(name);
        if (value == null) {
            throw wrong(name, "Dit veld ontbreekt. Vul het aan, of gebruik het bestand zoals je het downloadde.");
        }
        return value;
    }

    private RefusedFile wrong(String name, String text) {
        return new RefusedFile(pointer + "/" + name, text);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
