package nl.samenwijzer.guide.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.dmn.DmnFile;
import nl.samenwijzer.guide.fault.Fault;
import nl.samenwijzer.guide.fault.Faults;
import nl.samenwijzer.guide.fault.Place;
import nl.samenwijzer.guide.fault.Places;
import nl.samenwijzer.guide.fault.SourceFile;

/** Reads the files of one guide: YAML, schema, records. */
final class GuideFolder {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Folder folder;
    private final SchemaCheck schema;
    private final Faults faults;
    private final Places places;

    GuideFolder(Folder folder, SchemaCheck schema, Faults faults, Places places) {
        this.folder = folder;
        this.schema = schema;
        this.faults = faults;
        this.places = places;
    }

    /**
     * A file as a record, without what does not fit the format; null when nothing can be made of it. {@code namedAt} is where
     * guide.yaml names it, null for guide.yaml itself.
     */
    <T> T read(String name, String definition, Class<T> type, Place namedAt) {
        var text = name == null ? null : text(name, namedAt);
        if (text == null) {
            return null;
        }
        var before = faults.list().size();
        var file = whole(YamlReader.read(name, text, faults));
        if (file == null) {
            return null;
        }
        if (schema != null) {
            schema.check(file, definition, faults);
        }
        var fits = faults.list().size() == before;
        return bound(file, type, fits ? MAPPER : Lenient.MAPPER, fits);
    }

    /**
     * The file with the decisions that stand in DMN files of their own; null when one of these can not be read. Only the file
     * of
     * decisions has them.
     */
    private SourceFile whole(SourceFile file) {
        if (file == null || !(file.content().path("decisions") instanceof ArrayNode decisions)) {
            return file;
        }
        var parts = new HashMap<String, Place>();
        var readable = true;
        for (var i = 0; i < decisions.size(); i++) {
            if (decisions.get(i) instanceof ObjectNode decision && decision.path("dmn").isTextual()) {
                readable &= dmn(decision, new Place(file, "/decisions/" + i), parts);
            }
        }
        return readable ? file.with(parts) : null;
    }

    private boolean dmn(ObjectNode decision, Place place, Map<String, Place> parts) {
        var name = decision.get("dmn").asText();
        var text = text(name, place.child("dmn"));
        var table = text == null ? null : DmnFile.read(name, text, decision.path("id").asText(), faults);
        if (table == null) {
            return false;
        }
        table.content().properties().forEach(part -> {
            if (decision.has(part.getKey())) {
                faults.add(place.child(part.getKey()), "'%s' staat ook in %s.".formatted(part.getKey(), name),
                        "Haal het hier weg: het DMN-bestand telt.");
            }
            decision.set(part.getKey(), part.getValue());
            parts.put(place.child(part.getKey()).pointer(), new Place(table, '/' + part.getKey()));
        });
        return true;
    }

    /** Null when it does not fit; {@code tell} adds a fault of that, which is too much when others were told. */
    private <T> T bound(SourceFile file, Class<T> type, ObjectMapper mapper, boolean tell) {
        try {
            var record = mapper.treeToValue(file.content(), type);
            places.add(record, new Place(file, ""));
            return record;
        } catch (JsonMappingException misfit) {
            var pointer = new StringBuilder();
            misfit.getPath().forEach(step -> pointer.append('/')
                    .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
            if (tell) {
                faults.add(new Place(file, pointer.toString()),
                        "Deze waarde past niet (%s).".formatted(misfit.getOriginalMessage()),
                        "Kijk in README.md hoe dit hoort.");
            }
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a file; null when there is none, which is then among the faults. */
    private String text(String name, Place namedAt) {
        try {
            var text = folder.text(name);
            if (text.isEmpty()) {
                faults.add(namedAt == null
                        ? new Fault(name, 1, "Dit bestand is er niet.", "Zet guide.yaml in de map van het stappenplan.")
                        : namedAt.fault("Het bestand '%s' is er niet.".formatted(name),
                                "Maak het bestand of pas de naam aan."));
            }
            return text.orElse(null);
        } catch (CharacterCodingException otherCoding) {
            faults.add(new Fault(name, 1, "Dit bestand is geen tekst in UTF-8.", "Sla het bestand op als UTF-8."));
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
