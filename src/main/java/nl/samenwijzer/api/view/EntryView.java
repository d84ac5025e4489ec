package nl.samenwijzer.api.view;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.plan.entry.Entry;

/**
 * A saved answer, or one row of it.
 *
 * @param id of a row; absent for a single answer
 * @param value null when it was emptied
 * @param version to send back in {@code If-Match}; 0 when nothing was ever saved
 * @param deleted true for a row that is gone, else absent
 */
public record EntryView(String id, @JsonInclude(JsonInclude.Include.ALWAYS) JsonNode value, int version, UUID updatedBy,
        Instant updatedAt, Boolean deleted) {

    static EntryView of(Entry entry, JsonNode value) {
        boolean saved = entry.version() > 0;
        return new EntryView(entry.row().isEmpty() ? null : entry.row(), value, entry.version(),
                saved ? entry.updatedBy() : null, saved ? entry.updatedAt() : null, entry.deleted() ? true : null);
    }
}
