package nl.samenwijzer.plan.entry;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A saved value of (question, row). {@code row} is empty for a single answer. {@code value} is null when emptied; treat it
 * as immutable. {@code sortKey} is the place of a row among its rows (null for single answers), see {@link SortKey}. A
 * deleted row stays as a tombstone, so that editing it meanwhile is a conflict.
 */
public record Entry(String question, String row, int version, JsonNode value, String sortKey, boolean deleted, UUID updatedBy,
        Instant updatedAt) {

    /** The row of an answer that has no rows. */
    public static final String SINGLE = "";

    /** The same entry with another value. */
    public Entry withValue(JsonNode other) {
        return new Entry(question, row, version, other, sortKey, deleted, updatedBy, updatedAt);
    }
}
