package nl.samenwijzer.guide.loading;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

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
     * A file as a record; null when it has faults. {@code namedAt} is where guide.yaml names it, null for guide.yaml itself.
     */
    <T> T read(String name, String definition, Class<T> type, Place namedAt) {
        var text = text(name);
        if (text == null) {
            faults.add(namedAt == null
                    ? new Fault(name, 1, "Dit bestand is er niet.", "Zet guide.yaml in de map van het stappenplan.")
                    : namedAt.fault("Het bestand '%s' is er niet.".formatted(name), "Maak het bestand of pas de naam aan."));
            return null;
        }
        var before = faults.list().size();
        var file = YamlReader.read(name, text, faults);
        if (file == null) {
            return null;
        }
        if (schema != null) {
            schema.check(file, definition, faults);
        }
        return faults.list().size() > before ? null : bound(file, type);
    }

    private <T> T bound(SourceFile file, Class<T> type) {
        try {
            var record = MAPPER.treeToValue(file.content(), type);
            places.add(record, new Place(file, ""));
            return record;
        } catch (JsonMappingException misfit) {
            var pointer = new StringBuilder();
            misfit.getPath().forEach(step -> pointer.append('/')
                    .append(step.getFieldName() == null ? step.getIndex() : step.getFieldName()));
            faults.add(new Place(file, pointer.toString()).fault(
                    "Deze waarde past niet (%s).".formatted(misfit.getOriginalMessage()),
                    "Kijk in README.md hoe dit hoort."));
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String text(String name) {
        try {
            return folder.text(name).orElse(null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
