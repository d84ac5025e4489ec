package nl.samenwijzer.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.entry.Answers;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.progress.Contacts;
import nl.samenwijzer.plan.progress.PlanInput;

/**
 * The content of a snapshot: canonical JSON (keys in order, entries ordered by question and row) of all that is needed to
 * make the same documents again, and nothing that must once be wiped.
 */
public final class SnapshotContent {

    private SnapshotContent() {
    }

    /** The plan as canonical JSON. */
    static String write(UUID plan, PlanInput input) {
        Guide guide = input.guide();
        Map<String, Object> content = new TreeMap<>();
        content.put("plan", plan.toString());
        content.put("guide", guide.id());
        content.put("guideVersion", guide.version());
        content.put("title", input.title());
        content.put("leader", input.leader());
        content.put("commissioner", input.commissioner());
        content.put("date", input.today().toString());
        List<String> contacts = Contacts.fields(guide);
        content.put("entries", input.entries().all().filter(entry -> !entry.deleted())
                .map(entry -> fields(entry, entry.question().equals(guide.registerQuestion().id()) ? contacts : List.of()))
                .toList());
        return Json.write(content);
    }

    /** The SHA-256 of a text in hexadecimal. */
    public static String hash(String content) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /** The entries of a snapshot's content. */
    public static Entries entries(String content) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode entry : Json.parse(content).path("entries")) {
            JsonNode value = entry.get("value");
            entries.add(new Entry(entry.path("question").asText(), entry.path("row").asText(), entry.path("version").asInt(),
                    value == null || value.isNull() ? null : value, entry.path("sortKey").textValue(), false,
                    UUID.fromString(entry.path("by").asText()), Instant.parse(entry.path("at").asText())));
        }
        return Entries.of(entries);
    }

    /**
     * The plan as it was adopted, by the guide and the settings of now. Fields of the register that are in no snapshot are
     * those of now, as far as the row still exists: nobody can tell what they were.
     */
    static PlanInput input(String content, PlanInput now) {
        Guide guide = now.guide();
        String register = guide.registerQuestion().id();
        List<String> contacts = Contacts.fields(guide);
        Entries adopted = entries(content);
        Entries whole = adopted.with(adopted.rows(register).stream().map(row -> now.entries().find(register, row.row())
                .map(current -> row.withValue(Contacts.with(contacts, row.value(), current.value()))).orElse(row)).toList());
        return input(content, whole, now);
    }

    /** As above, without the fields of the register that are in no snapshot. */
    static PlanInput kept(String content, PlanInput now) {
        return input(content, entries(content), now);
    }

    private static PlanInput input(String content, Entries whole, PlanInput now) {
        JsonNode snapshot = Json.parse(content);
        return new PlanInput(now.rulebook(), whole, snapshot.path("title").textValue(), snapshot.path("leader").textValue(),
                snapshot.path("commissioner").textValue(), Answers.of(now.guide(), whole), now.settings(),
                LocalDate.parse(snapshot.path("date").asText()), now.zone());
    }

    private static Map<String, Object> fields(Entry entry, List<String> contacts) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("question", entry.question());
        fields.put("row", entry.row());
        fields.put("version", entry.version());
        fields.put("value", Contacts.without(contacts, entry.value()));
        fields.put("sortKey", entry.sortKey());
        fields.put("by", entry.updatedBy().toString());
        fields.put("at", entry.updatedAt().toString());
        return fields;
    }
}
