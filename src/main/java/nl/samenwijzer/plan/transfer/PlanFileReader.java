package nl.samenwijzer.plan.transfer;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.plan.entry.AnswerShape;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Problem;

/**
 * Reads a file as a plan, one entry after the other. Checks its shape only; {@link PlanFileCheck} checks what it says.
 */
final class PlanFileReader {

    /** The shape needs 6 levels, an answer 3 more. */
    private static final int DEEPEST = 20;
    /** A plan of a million values; bounds what a small file can take of the memory. */
    private static final long MOST_TOKENS = 5_000_000;

    private static final Set<String> PARTS = Set.of("format", "plan", "guide", "title", "createdAt", "createdBy", "team",
            "entries", "snapshots", "people");
    private static final Set<String> VERSION = Set.of("version", "base", "value", "sortKey", "deleted", "by", "at");
    private static final Set<String> ENTRY = Set.of("question", "row", "earlier", "version", "base", "value", "sortKey",
            "deleted", "by", "at");
    private static final Set<String> SNAPSHOT = Set.of("question", "number", "content", "hash", "by", "at");
    private static final Set<String> PERSON = Set.of("id", "username", "displayName");

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxTokenCount(MOST_TOKENS)
                    .build())
            .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private interface Item<T> {
        T read(String pointer, JsonNode node) throws RefusedFile;
    }

    private final JsonParser parser;
    private final ObjectNode small = JSON.createObjectNode();
    private final Set<String> seen = new HashSet<>();
    private List<List<EntryVersion>> entries = List.of();
    private List<PlanFile.Adopted> snapshots = List.of();
    private List<PlanFile.Person> people = List.of();

    private PlanFileReader(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The plan of a file.
     *
     * @throws RefusedFile when it is no such file, with the place
     * @throws IOException when the stream fails
     */
    static PlanFile read(InputStream file) throws RefusedFile, IOException {
        try (JsonParser parser = JSON.createParser(file)) {
            return new PlanFileReader(parser).read();
        } catch (StreamConstraintsException tooMuch) {
            throw new RefusedFile("",
                    "Dit bestand zit ingewikkelder in elkaar dan een plan ooit doet. Gebruik het bestand zoals je het downloadde.");
        } catch (JsonProcessingException broken) {
            // Jackson wraps what the stream throws.
            if (broken.getCause() instanceof RuntimeException own) {
                throw own;
            }
            throw new RefusedFile("", "Dit bestand is geen geldige JSON, of het is afgebroken (" + place(broken)
                    + "). Download het nog een keer.");
        } catch (CharConversionException notUtf8) {
            throw new RefusedFile("", "Dit bestand staat niet in UTF-8. Download het nog een keer.");
        }
    }

    private PlanFile read() throws RefusedFile, IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new RefusedFile("", "Dit is geen bestand van een plan. Kies een bestand dat je bij een plan downloadde.");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            part(parser.currentName());
        }
        if (parser.nextToken() != null) {
            throw new RefusedFile("", "Achter het plan staat nog iets in het bestand. Haal dat weg.");
        }
        PlanFile.Head head = head();
        for (String missing : List.of("entries", "snapshots", "people")) {
            if (!seen.contains(missing)) {
                throw new RefusedFile("/" + missing,
                        "Dit veld ontbreekt. Vul het aan, of gebruik het bestand zoals je het downloadde.");
            }
        }
        return new PlanFile(head, entries, snapshots, people);
    }

    private void part(String name) throws RefusedFile, IOException {
        seen.add(name);
        parser.nextToken();
        switch (name) {
            case "entries" -> entries = items(name, PlanFileReader::entry);
            case "snapshots" -> snapshots = items(name, PlanFileReader::snapshot);
            case "people" -> people = items(name, PlanFileReader::person);
            default -> {
                small.set(name, JSON.readTree(parser));
                if (!PARTS.contains(name)) {
                    FileFields.of("", small, PARTS);
                }
                if (name.equals("format")) {
                    format();
                }
            }
        }
    }

    private <T> List<T> items(String name, Item<T> item) throws RefusedFile, IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new RefusedFile("/" + name, "Hier hoort een lijst te staan ([ ... ]).");
        }
        List<T> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode node = JSON.readTree(parser);
            items.add(item.read("/" + name + "/" + items.size(), node));
        }
        return items;
    }

    private void format() throws RefusedFile {
        FileFields format = FileFields.of("/format", small.get("format"), Set.of("name", "version"));
        if (!format.text("name").equals(PlanFile.NAME)) {
            throw new RefusedFile("/format/name",
                    "Dit is geen bestand van een plan. Kies een bestand dat je bij een plan downloadde.");
        }
        if (format.number("version") != PlanFile.VERSION) {
            throw new RefusedFile("/format/version", "Dit bestand heeft versie " + format.number("version")
                    + " van het formaat. Hier lezen we versie " + PlanFile.VERSION
                    + ". Download het plan opnieuw uit een Samenwijzer van dezelfde versie als deze.");
        }
    }

    private PlanFile.Head head() throws RefusedFile {
        FileFields file = FileFields.of("", small, PARTS);
        file.value("format");
        FileFields guide = FileFields.of("/guide", file.value("guide"), Set.of("id", "version"));
        List<PlanFile.Seat> team = new ArrayList<>();
        for (JsonNode node : file.list("team")) {
            FileFields seat = FileFields.of("/team/" + team.size(), node, Set.of("username", "role"));
            team.add(new PlanFile.Seat(seat.text("username"), seat.text("role")));
        }
        return new PlanFile.Head(file.id("plan"), guide.text("id"), guide.text("version"), file.text("title"),
                file.moment("createdAt"), file.id("createdBy"), team);
    }

    private static List<EntryVersion> entry(String pointer, JsonNode node) throws RefusedFile {
        FileFields entry = FileFields.of(pointer, node, ENTRY);
        String question = entry.text("question");
        String row = entry.text("row");
        List<EntryVersion> versions = new ArrayList<>();
        for (JsonNode earlier : entry.list("earlier")) {
            versions.add(version(question, row,
                    FileFields.of(pointer + "/earlier/" + versions.size(), earlier, VERSION)));
        }
        versions.add(version(question, row, entry));
        return versions;
    }

    private static EntryVersion version(String question, String row, FileFields fields) throws RefusedFile {
        List<Problem> problems = new ArrayList<>();
        JsonNode value = AnswerShape.clean(question, row, fields.value("value"), problems);
        if (!problems.isEmpty()) {
            throw new RefusedFile(fields.pointer() + "/value", problems.get(0).text());
        }
        return new EntryVersion(question, row, fields.number("version"), fields.number("base"), value,
                fields.textOrNull("sortKey"), fields.flag("deleted"), fields.id("by"), null, fields.moment("at"));
    }

    private static PlanFile.Adopted snapshot(String pointer, JsonNode node) throws RefusedFile {
        FileFields fields = FileFields.of(pointer, node, SNAPSHOT);
        return new PlanFile.Adopted(fields.text("question"), fields.number("number"), fields.text("content"),
                fields.text("hash"), fields.moment("at"), fields.id("by"));
    }

    private static PlanFile.Person person(String pointer, JsonNode node) throws RefusedFile {
        FileFields fields = FileFields.of(pointer, node, PERSON);
        return new PlanFile.Person(fields.id("id"), fields.text("username"), fields.text("displayName"));
    }

    private static String place(JsonProcessingException wrong) {
        JsonLocation at = wrong.getLocation();
        return at == null ? "ergens" : "regel " + at.getLineNr() + ", teken " + at.getColumnNr();
    }
}
