package nl.samenwijzer.plan.transfer;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;

/**
 * Writes a plan as a file, one entry after the other. The same plan gives the same bytes, when its entries come in the same
 * order.
 */
final class PlanFileWriter {

    private static final JsonFactory JSON = new JsonFactory();

    /** Where the parts come from; each is asked for once, in the order of the methods. */
    interface Source {

        PlanFile.Head head();

        /** All versions per entry, the oldest first. */
        Iterator<List<EntryVersion>> entries();

        List<PlanFile.Adopted> snapshots();

        /** Those of these people who are known. */
        List<PlanFile.Person> people(Set<UUID> named);
    }

    private final JsonGenerator json;
    private final Set<UUID> named = new HashSet<>();

    private PlanFileWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(Source source, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new PlanFileWriter(json).write(source);
        }
    }

    private void write(Source source) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("format");
        json.writeStringField("name", PlanFile.NAME);
        json.writeNumberField("version", PlanFile.VERSION);
        json.writeEndObject();
        head(source.head());
        json.writeArrayFieldStart("entries");
        for (Iterator<List<EntryVersion>> entries = source.entries(); entries.hasNext();) {
            entry(entries.next());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("snapshots");
        for (PlanFile.Adopted snapshot : source.snapshots()) {
            snapshot(snapshot);
        }
        json.writeEndArray();
        // last: who is named is known by then
        json.writeArrayFieldStart("people");
        for (PlanFile.Person person : source.people(named).stream()
                .sorted(Comparator.comparing(PlanFile.Person::username)).toList()) {
            json.writeStartObject();
            json.writeStringField("id", person.id().toString());
            json.writeStringField("username", person.username());
            json.writeStringField("displayName", person.displayName());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void head(PlanFile.Head head) throws IOException {
        json.writeStringField("plan", head.plan().toString());
        json.writeObjectFieldStart("guide");
        json.writeStringField("id", head.guide());
        json.writeStringField("version", head.guideVersion());
        json.writeEndObject();
        json.writeStringField("title", head.title());
        json.writeStringField("createdAt", head.createdAt().toString());
        person("createdBy", head.createdBy());
        json.writeArrayFieldStart("team");
        for (PlanFile.Seat seat : head.team()) {
            json.writeStartObject();
            json.writeStringField("username", seat.username());
            json.writeStringField("role", seat.role());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void entry(List<EntryVersion> versions) throws IOException {
        EntryVersion now = PlanFile.current(versions);
        json.writeStartObject();
        json.writeStringField("question", now.question());
        json.writeStringField("row", now.row());
        version(now);
        json.writeArrayFieldStart("earlier");
        for (EntryVersion earlier : versions.subList(0, versions.size() - 1)) {
            json.writeStartObject();
            version(earlier);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void version(EntryVersion version) throws IOException {
        json.writeNumberField("version", version.version());
        json.writeNumberField("base", version.base());
        json.writeFieldName("value");
        String value = Json.text(version.value());
        json.writeRawValue(value == null ? "null" : value);
        Signer.of(version.value()).ifPresent(named::add);
        if (version.sortKey() != null) {
            json.writeStringField("sortKey", version.sortKey());
        }
        if (version.deleted()) {
            json.writeBooleanField("deleted", true);
        }
        person("by", version.actor());
        json.writeStringField("at", version.savedAt().toString());
    }

    private void snapshot(PlanFile.Adopted snapshot) throws IOException {
        json.writeStartObject();
        json.writeStringField("question", snapshot.question());
        json.writeNumberField("number", snapshot.number());
        json.writeStringField("content", snapshot.content());
        json.writeStringField("hash", snapshot.hash());
        person("by", snapshot.by());
        json.writeStringField("at", snapshot.at().toString());
        json.writeEndObject();
    }

    private void person(String field, UUID id) throws IOException {
        json.writeStringField(field, id.toString());
        named.add(id);
    }
}
