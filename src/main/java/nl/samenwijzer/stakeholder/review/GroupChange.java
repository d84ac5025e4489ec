package nl.samenwijzer.stakeholder.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;

/**
 * What became of one group in a while.
 *
 * @param last the newest version that holds something
 * @param fields which fields differ from before; empty when the group is new, gone or only moved
 */
public record GroupChange(String row, Kind kind, EntryVersion last, List<FieldChange> fields) {

    /** What happened to the group as a whole. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** One field before and after; null for empty. {@code at} is when it last got another value. */
    public record FieldChange(Column field, JsonNode before, JsonNode after, Instant at) {
    }

    /**
     * From versions by row, the oldest first.
     *
     * @param since a first version from before this moment is where the row started from
     * @param fields the fields that are told
     */
    public static List<GroupChange> of(List<EntryVersion> versions, Instant since, List<Column> fields) {
        Map<String, List<EntryVersion>> rows = new LinkedHashMap<>();
        versions.forEach(version -> rows.computeIfAbsent(version.row(), key -> new ArrayList<>()).add(version));
        List<GroupChange> changes = new ArrayList<>();
        rows.values().forEach(row -> {
            EntryVersion first = row.get(0);
            boolean old = first.savedAt().isBefore(since);
            GroupChange change = change(row, old && !first.deleted() ? first : null, fields);
            if (change != null) {
                changes.add(change);
            }
        });
        return changes;
    }

    private static GroupChange change(List<EntryVersion> row, EntryVersion before, List<Column> fields) {
        EntryVersion last = row.get(row.size() - 1);
        if (before == null) {
            return last.deleted() ? null : new GroupChange(last.row(), Kind.ADDED, last, List.of());
        }
        if (last.deleted()) {
            return new GroupChange(last.row(), Kind.REMOVED, row.get(Math.max(0, row.size() - 2)), List.of());
        }
        List<FieldChange> changed = fields.stream()
                .filter(field -> !Json.same(part(before, field), part(last, field)))
                .map(field -> new FieldChange(field, part(before, field), part(last, field), at(row, field))).toList();
        return changed.isEmpty() ? null : new GroupChange(last.row(), Kind.CHANGED, last, changed);
    }

    private static Instant at(List<EntryVersion> row, Column field) {
        int place = row.size() - 1;
        while (place > 1 && Json.same(part(row.get(place - 1), field), part(row.get(place), field))) {
            place--;
        }
        return row.get(place).savedAt();
    }

    private static JsonNode part(EntryVersion version, Column field) {
        JsonNode value = version.value() == null ? null : version.value().get(field.id());
        return value == null || value.isNull() ? null : value;
    }
}
