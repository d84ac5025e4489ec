package nl.samenwijzer.plan.progress;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;

/**
 * Register fields that are wiped when the project closes. They are in no snapshot either: that could never be wiped.
 */
public final class Contacts {

    private Contacts() {
    }

    /** The ids of those fields. */
    public static List<String> fields(Guide guide) {
        return guide.register().fields().stream().filter(Column::deleteOnClose).map(Column::id).toList();
    }

    /** A value of the register, or a list of them, without those fields; other values as they are. */
    public static JsonNode without(List<String> fields, JsonNode value) {
        if (value == null || fields.isEmpty()) {
            return value;
        }
        JsonNode copy = value.deepCopy();
        if (copy instanceof ObjectNode row) {
            row.remove(fields);
        }
        copy.forEach(item -> {
            if (item instanceof ObjectNode row) {
                row.remove(fields);
            }
        });
        return copy;
    }

    /** A value of the register with those fields as this other value has them: what is in no snapshot, is taken from now. */
    public static JsonNode with(List<String> fields, JsonNode value, JsonNode now) {
        if (!(value instanceof ObjectNode row) || !(now instanceof ObjectNode source)) {
            return value;
        }
        ObjectNode copy = row.deepCopy();
        fields.stream().filter(source::has).forEach(field -> copy.set(field, source.get(field)));
        return copy;
    }
}
