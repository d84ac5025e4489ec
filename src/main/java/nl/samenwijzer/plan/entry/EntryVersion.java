package nl.samenwijzer.plan.entry;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One version of an entry in its append-only history: what it became, who did that and when. {@code base} is the version it
 * was made from, 0 for the first.
 */
public record EntryVersion(String question, String row, int version, int base, JsonNode value, String sortKey, boolean deleted,
        UUID actor, UUID operation, Instant savedAt) {
}
