package nl.samenwijzer.plan.entry;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What somebody wants to save: the same for the form, the script, the API and the import.
 *
 * @param base version that the writer saw; 0 when there was none
 * @param operation made by the writer; the same operation sent twice is done once
 * @param value the new value (PUT), the fields to change of a row (PATCH), null otherwise
 * @param after of a new or moved row: the row it comes after, {@link #FIRST}, or null for the end
 */
public record Change(Kind kind, String question, String row, int base, UUID operation, JsonNode value, String after) {

    /** The place before all other rows. */
    public static final String FIRST = "";

    /** What is done with the entry. */
    public enum Kind {
        /** The value becomes this; makes the entry (or brings the row back) where there is none. */
        PUT,
        /** Only the named fields of the row change; a field that is null is emptied. */
        PATCH,
        /** The row goes. */
        DELETE,
        /** The row gets another place. */
        MOVE
    }

    /** Saves a single answer or mark. */
    public static Change put(String question, int base, UUID operation, JsonNode value) {
        return new Change(Kind.PUT, question, Entry.SINGLE, base, operation, value, null);
    }

    /** Saves a whole row; a new row (base 0) comes last. */
    public static Change putRow(String question, String row, int base, UUID operation, JsonNode value) {
        return new Change(Kind.PUT, question, row, base, operation, value, null);
    }

    /** Saves some fields of an existing row and leaves the others as they are. */
    public static Change patchRow(String question, String row, int base, UUID operation, JsonNode fields) {
        return new Change(Kind.PATCH, question, row, base, operation, fields, null);
    }

    /** Deletes a row. */
    public static Change deleteRow(String question, String row, int base, UUID operation) {
        return new Change(Kind.DELETE, question, row, base, operation, null, null);
    }

    /** Moves a row behind another one ({@link #FIRST}: to the front, null: to the end). */
    public static Change moveRow(String question, String row, int base, UUID operation, String after) {
        return new Change(Kind.MOVE, question, row, base, operation, null, after);
    }

    /** The operation of one entry in a form that was sent under one operation: the same again when the form is sent again. */
    public static UUID operationIn(UUID form, String question, String row) {
        return UUID.nameUUIDFromBytes((form + "/" + question + "/" + row).getBytes(StandardCharsets.UTF_8));
    }
}
