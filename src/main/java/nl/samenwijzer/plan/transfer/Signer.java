package nl.samenwijzer.plan.transfer;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The person whom an approval or a mark names as its giver. */
final class Signer {

    private static final String FIELD = "door";
    private static final int LENGTH = 36;

    private Signer() {
    }

    /** The id of this person; empty for a value that names nobody. A row of a table may have text in a field of this name. */
    static Optional<UUID> of(JsonNode value) {
        String text = value instanceof ObjectNode fields ? fields.path(FIELD).asText() : "";
        try {
            return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException otherText) {
            return Optional.empty();
        }
    }

    /** The value with the person as known here. */
    static JsonNode replaced(JsonNode value, Map<UUID, UUID> accounts) {
        Optional<UUID> here = of(value).map(accounts::get);
        return here.isEmpty() ? value : ((ObjectNode) value.deepCopy()).put(FIELD, here.get().toString());
    }
}
