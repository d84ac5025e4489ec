package nl.samenwijzer.guide.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.Option;

/**
 * What is known beforehand of a value.
 *
 * @param choices label by id of the only texts it can be (or hold, for a list); null when any text may be
 * @param fields shape per field of the row (or of each row of the list); null when it has no known fields
 */
public record Shape(Map<String, String> choices, Map<String, Shape> fields) {

    /** Nothing is known. */
    public static final Shape ANY = new Shape(null, null);

    /** One of these choices, or a list of them. */
    static Shape choice(List<Option> options) {
        return new Shape(options.stream().collect(Collectors.toMap(Option::id, Option::label, (first, second) -> first)), null);
    }

    /** One of these texts, or a list of them. */
    static Shape texts(List<String> texts) {
        return texts.isEmpty() ? ANY
                : new Shape(texts.stream().distinct().collect(Collectors.toMap(Function.identity(), Function.identity())),
                        null);
    }

    /** A row, or a list of rows. */
    static Shape row(Map<String, Shape> fields) {
        return new Shape(null, fields);
    }

    /** The shape of a field; ANY when nothing is known of it. */
    public Shape field(String name) {
        return fields == null ? ANY : fields.getOrDefault(name, ANY);
    }
}
