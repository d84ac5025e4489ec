package nl.samenwijzer.guide.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;

/**
 * Fills in the texts of a guide. Between braces stands a name, a column of the rows of a question, or a column of one row: a
 * choice becomes its label, a reference the label of its row, a date a Dutch date, a list gets commas.
 */
public final class Placeholders {

    /** One row, and the name by which a text calls it. */
    public record Row(String as, Question source, Map<String, Object> values) {
    }

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-z0-9_]*)(?:\\.([a-z][a-z0-9_]*))?\\}");
    /** A sentence ends at its mark, or after a placeholder (an answer with marks of its own) before the next sentence. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|(?<=\\})\\s+(?=[\\p{Lu}{])");

    private final Names names;
    private final Guide guide;
    private final Labels labels;
    private final BiPredicate<String, String> mayShow;

    /** Fills in from these answers. */
    public Placeholders(Names names) {
        this(names, (name, column) -> true);
    }

    /** As above; {@code mayShow} tells of a name and a column (null for none) whether it may be read, else it is empty. */
    public Placeholders(Names names, BiPredicate<String, String> mayShow) {
        this.names = names;
        this.mayShow = mayShow;
        this.guide = names.rulebook().guide();
        this.labels = new Labels(names);
    }

    /** The text with names filled in; a name without a value becomes empty. */
    public String fill(String text) {
        return fill(text, null, Map.of(), Integer.MAX_VALUE);
    }

    /** The text of a message that exists per row. {@code source} is the question of the row, null when it is none. */
    public String fill(String text, Row row) {
        return fill(text, row, Map.of(), Integer.MAX_VALUE);
    }

    /** The text with words of its own, such as {@code nr}, before the names of the guide. */
    public String fill(String text, Map<String, String> own) {
        return fill(text, null, own, Integer.MAX_VALUE);
    }

    /**
     * The text of a template: a sentence whose placeholders are all empty is left out.
     *
     * @param maxItems at most so many rows per placeholder; null for all
     */
    public String template(String text, Integer maxItems) {
        return template(text, maxItems, null);
    }

    /**
     * As above, about a row.
     *
     * @param row the row that the text is about; null when it is about none
     */
    public String template(String text, Integer maxItems, Row row) {
        var limit = maxItems == null ? Integer.MAX_VALUE : maxItems;
        return Arrays.stream(SENTENCE_END.split(text)).filter(sentence -> !isEmpty(sentence, row))
                .map(sentence -> fill(sentence, row, Map.of(), limit)).collect(Collectors.joining(" "));
    }

    private boolean isEmpty(String sentence, Row row) {
        var values = PLACEHOLDER.matcher(sentence).results()
                .map(found -> value(found.group(1), found.group(2), row, Map.of(), 1)).toList();
        return !values.isEmpty() && values.stream().allMatch(String::isEmpty);
    }

    private String fill(String text, Row row, Map<String, String> own, int limit) {
        var filled = new StringBuilder();
        var end = 0;
        for (Matcher found = PLACEHOLDER.matcher(text); found.find(); end = found.end()) {
            filled.append(text, end(text, filled, end), found.start());
            filled.append(value(found.group(1), found.group(2), row, own, limit));
        }
        return filled.append(text, end(text, filled, end), text.length()).toString();
    }

    /** An answer that ends its own sentence needs no second full stop. */
    private static int end(String text, StringBuilder filled, int end) {
        var closed = !filled.isEmpty() && ".!?".indexOf(filled.charAt(filled.length() - 1)) >= 0;
        return end > 0 && closed && end < text.length() && text.charAt(end) == '.' && text.charAt(end - 1) == '}' ? end + 1
                : end;
    }

    private String value(String name, String column, Row row, Map<String, String> own, int limit) {
        if (row != null && row.as().equals(name)) {
            var readable = row.source() == null || mayShow.test(row.source().id(), column);
            return !readable ? "" : column == null ? label(row) : cell(row.source(), column, row.values().get(column));
        }
        if (own.containsKey(name)) {
            return own.get(name);
        }
        if (!mayShow.test(name, column)) {
            return "";
        }
        var question = guide.index().questions().get(name);
        var value = names.value(name);
        if (column != null) {
            return cells(question, column, value, limit);
        }
        return question == null ? derived(name, value) : labels.of(question, value);
    }

    private String label(Row row) {
        return row.source() == null ? Labels.plain(row.values().get("id")) : labels.ofRow(row.source(), row.values());
    }

    private String cells(Question question, String column, Object value, int limit) {
        var rows = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return rows.filter(Map.class::isInstance).map(row -> cell(question, column, ((Map<?, ?>) row).get(column)))
                .filter(text -> !text.isEmpty()).distinct().limit(limit).reduce(Placeholders::joined).orElse("");
    }

    /** A whole sentence needs no comma after it. */
    private static String joined(String before, String next) {
        return before + (".!?".indexOf(before.charAt(before.length() - 1)) >= 0 ? " " : ", ") + next;
    }

    private String cell(Question question, String column, Object value) {
        var known = question == null ? Stream.<Column> empty() : guide.columnsOf(question).stream();
        return known.filter(candidate -> candidate.id().equals(column)).findFirst().map(found -> labels.of(found, value))
                .orElseGet(() -> Labels.plain(value));
    }

    private String derived(String name, Object value) {
        var choices = names.rulebook().shapes().of(name).choices();
        if (choices == null) {
            return Labels.plain(value);
        }
        var items = value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
        return items.map(item -> choices.getOrDefault(item, Labels.plain(item))).collect(Collectors.joining(", "));
    }
}
