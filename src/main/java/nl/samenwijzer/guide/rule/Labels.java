package nl.samenwijzer.guide.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;

/**
 * Values as people read them: a choice as its label, a reference as the label of its row, a date as a Dutch date, a list with
 * commas.
 */
public final class Labels {

    private static final DateTimeFormatter DUTCH_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final Names names;
    private final Guide guide;
    private final Options options;

    /** Labels for these answers. */
    public Labels(Names names) {
        this.names = names;
        this.guide = names.rulebook().guide();
        this.options = new Options(names);
    }

    /** A date as in "24 november 2026". */
    public static String of(LocalDate date) {
        return DUTCH_DATE.format(date);
    }

    /** The column that names a row of a question, or null when it has none (guide format, {@code labelColumn}). */
    public static Column labelColumn(Guide guide, Question question) {
        var columns = guide.columnsOf(question);
        return columns.stream()
                .filter(column -> question.labelColumn() == null ? column.required() && isText(column)
                        : column.id().equals(question.labelColumn()))
                .findFirst().orElse(null);
    }

    /** What a row is called that has no name of its own. */
    public static String unnamed(Guide guide, Question question) {
        return (question.equals(guide.registerQuestion()) ? "Betrokkene" : "Regel") + " zonder naam";
    }

    /** The label of a row of a question, also when nobody filled in its name; the empty text for a row that is gone. */
    public String ofRow(Question question, String row) {
        var filled = names.rows(question).stream().filter(candidate -> Objects.equals(candidate.get("id"), row)).findFirst();
        return filled.map(values -> ofRow(question, values)).orElse("");
    }

    /** The label of a row with these values, also when its name is not among them. */
    public String ofRow(Question question, Map<String, Object> row) {
        var column = labelColumn(guide, question);
        var label = column == null ? "" : of(column, row.get(column.id()));
        return label.isBlank() ? unnamed(guide, question) : label;
    }

    /** The value of a question as text; empty when it is null. Rows are their labels with commas. */
    public String of(Question question, Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(item -> item(question, item)).collect(Collectors.joining(", "));
        }
        return value == null ? "" : item(question, value);
    }

    /** The value of a column as text; empty when it is null. */
    public String of(Column column, Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(item -> of(column, item)).collect(Collectors.joining(", "));
        }
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, SCORE, YES_NO -> options.label(column, value);
            case REFERENCE, REFERENCES -> ofRow(guide.question(column.of()), String.valueOf(value));
            default -> plain(value);
        };
    }

    /** A value without question or column as text. */
    static String plain(Object value) {
        if (value instanceof LocalDate date) {
            return of(date);
        }
        if (value instanceof List<?> items) {
            return items.stream().map(Labels::plain).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean bool) {
            return bool ? "ja" : "nee";
        }
        return value == null ? ""
                : value instanceof java.math.BigDecimal number ? number.toPlainString().replace('.', ',')
                        : String.valueOf(value);
    }

    @SuppressWarnings("unchecked") // items of questions with rows are rows
    private String item(Question question, Object value) {
        if (question.type().hasRows()) {
            return ofRow(question, (Map<String, Object>) value);
        }
        return switch (question.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, SCORE, YES_NO -> options.label(question, value);
            case PER_CHOICE_TEXT -> plain(((Map<String, Object>) value).get("tekst"));
            case APPROVAL -> plain(((Map<String, Object>) value).get("uitkomst")).replace('_', ' ');
            default -> plain(value);
        };
    }

    private static boolean isText(Column column) {
        return column.type() == ColumnType.TEXT || column.type() == ColumnType.SHORT_TEXT;
    }
}
