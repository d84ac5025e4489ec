package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody typed in a form that could not be saved.
 *
 * @param values what was typed, by field; a field that is absent shows what is stored
 * @param errors what is wrong, by field
 */
record TypedFields(Map<String, List<String>> values, Map<String, String> errors) {

    static final TypedFields NONE = new TypedFields(Map.of(), Map.of());

    /** The field as it was typed, or as it is stored when it was saved or not sent. */
    List<String> of(String field, List<String> stored) {
        return errors.containsKey(field) ? values.getOrDefault(field, List.of()) : stored;
    }

    /** As {@link #of(String, List)} for a field with one text; {@code stored} is null when nothing is. */
    String text(String field, String stored) {
        return of(field, Stream.ofNullable(stored).toList()).stream().findFirst().orElse("");
    }

    /** What is wrong with a field; empty for nothing. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
