package nl.samenwijzer.plan.save;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;

/**
 * Fills in who did something and when, in approvals and in marks. What a browser says about that is thrown away.
 */
final class ServerFields {

    /** In the value of an approval: give it again, although it says the same. Never stored. */
    static final String AGAIN = "opnieuw";

    private static final Set<String> SIGNED = Set.of(Marks.SUBMITTED, Marks.STOPPED, Marks.REVIEWED, Marks.CONSIDERED,
            Marks.CONFIRMED);
    static final String WHO = "door";
    static final String WHEN = "datum";

    private final UUID actor;
    private final LocalDate today;

    ServerFields(UUID actor, LocalDate today) {
        this.actor = actor;
        this.today = today;
    }

    /** What the writer said himself. */
    static JsonNode own(JsonNode value) {
        if (!(value instanceof ObjectNode fields)) {
            return value;
        }
        ObjectNode own = fields.deepCopy().without(List.of(WHO, WHEN, AGAIN));
        return own.isEmpty() ? null : own;
    }

    static boolean again(JsonNode value) {
        return value != null && value.path(AGAIN).asBoolean();
    }

    /** An approval as it is stored; the same as before when nothing was changed in it. */
    JsonNode approval(JsonNode value, JsonNode stored) {
        JsonNode own = own(value);
        if (own == null || Json.same(own, own(stored)) && !again(value)) {
            return own == null ? null : stored;
        }
        return own.has("uitkomst") ? signed((ObjectNode) own) : own;
    }

    /** Whether a mark says who gave it, and when. */
    static boolean signs(String mark) {
        return Marks.gateOf(mark) != null || Marks.signalOf(mark) != null || SIGNED.contains(mark);
    }

    /** A mark as it is stored. */
    JsonNode mark(String mark, JsonNode value, JsonNode stored) {
        boolean off = value == null || value.isBoolean() && !value.booleanValue();
        if (Marks.stepOf(mark) != null) {
            return off ? null : BooleanNode.TRUE;
        }
        if (!signs(mark) || off) {
            return off ? null : value;
        }
        JsonNode reason = value.path("reden").isTextual() ? value.path("reden") : null;
        boolean same = stored != null && Json.same(reason, stored.get("reden")) && !mark.equals(Marks.REVIEWED)
                && !mark.equals(Marks.CONFIRMED);
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        if (reason != null) {
            fields.set("reden", reason);
        }
        return same ? stored : signed(fields);
    }

    private ObjectNode signed(ObjectNode fields) {
        return fields.put(WHO, actor.toString()).put(WHEN, today.toString());
    }
}
