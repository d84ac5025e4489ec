package nl.samenwijzer.plan.page.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Options;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;

/**
 * Stored values as people read them. Asks the engine, so use it within one question to the state of the plan.
 */
public final class AnswerText {

    /** Of a long list a page shows the first rows. */
    private static final int SHOWN = 50;

    private final Guide guide;
    private final Entries entries;
    private final Options options;
    private final Visibility visibility;

    public AnswerText(OpenPlan open, Names names) {
        this.guide = open.guide();
        this.entries = open.state().entries();
        this.options = new Options(names);
        this.visibility = new Visibility(open);
    }

    /** The stored answer, one item per choice or row; empty when there is none or this person may not see it. */
    public List<String> lines(Question question) {
        if (!visibility.shows(question)) {
            return List.of();
        }
        if (question.type().editsRegister()) {
            return matrix(question);
        }
        List<Entry> stored = question.type().hasRows() || question.type() == QuestionType.PER_CHOICE_TEXT
                ? entries.rows(question.id())
                : entries.find(question.id(), Entry.SINGLE).stream().toList();
        return shortened(stored.stream().filter(entry -> entry.value() != null).limit(SHOWN)
                .flatMap(entry -> lines(question, entry).stream()).filter(line -> !line.isEmpty()).toList(), stored.size());
    }

    /** One version of an entry as text of one or more lines; empty when there is nothing in it. */
    public String version(Question question, String row, JsonNode value) {
        if (value == null || !visibility.shows(question)) {
            return "";
        }
        return switch (question.type()) {
            case MULTIPLE_CHOICE -> StreamSupport.stream(value.spliterator(), false).map(item -> choice(question, item))
                    .collect(Collectors.joining("\n"));
            case SINGLE_CHOICE, YES_NO, SCORE -> choice(question, value);
            case APPROVAL -> approval(question, row, value);
            case TABLE, TIMELINE, METHODS, STAKEHOLDERS ->
                String.join("\n", fields(question, row, value, guide.columnsOf(question)));
            default -> plain(value);
        };
    }

    /** The name of a row: its label column, or its number (0: unknown) when that is empty. */
    public String label(Question question, Entry row, int number) {
        Column column = Labels.labelColumn(guide, question);
        String label = column == null ? "" : of(column, visibility.seen(question, column, row.row(), row.value()));
        if (label.isEmpty()) {
            return number <= 0 ? Labels.unnamed(guide, question)
                    : (question.equals(guide.registerQuestion()) ? "Betrokkene " : "Regel ") + number;
        }
        return column.type() == ColumnType.REFERENCE ? apart(question, row, label) : label;
    }

    /** Several rows may be about one group: what was chosen for it tells them apart. */
    private String apart(Question question, Entry row, String label) {
        String chosen = guide.columnsOf(question).stream()
                .filter(column -> column.type() == ColumnType.SINGLE_CHOICE)
                .map(column -> of(column, visibility.seen(question, column, row.row(), row.value())))
                .filter(text -> !text.isEmpty()).limit(2)
                .collect(Collectors.joining(", "));
        return chosen.isEmpty() ? label : label + " (" + chosen + ")";
    }

    /**
     * The value of a column or register field that this person may see; empty for null. Of a shielded one is noted for the
     * trail that it is shown, though not of which row: {@link Visibility#seen} knows that too.
     */
    public String of(Column column, JsonNode value) {
        if (value == null || value.isNull()) {
            return "";
        }
        visibility.shown(column);
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(item -> of(column, item))
                    .collect(Collectors.joining(", "));
        }
        return switch (column.type()) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE, YES_NO, SCORE -> options.label(column, scalar(value));
            case REFERENCE, REFERENCES -> reference(guide.question(column.of()), value.asText());
            case DATE -> date(value.asText());
            default -> plain(value);
        };
    }

    private List<String> lines(Question question, Entry entry) {
        if (question.type() == QuestionType.MULTIPLE_CHOICE) {
            return List.of(version(question, entry.row(), entry.value()).split("\n"));
        }
        String text = version(question, entry.row(), entry.value());
        return question.type() == QuestionType.PER_CHOICE_TEXT ? List.of(chosen(question, entry.row()) + ": " + text)
                : List.of(question.type().hasRows() ? text.replace("\n", "; ") : text);
    }

    private List<String> matrix(Question question) {
        Question register = guide.registerQuestion();
        List<Column> shown = guide.register().fields().stream().filter(field -> question.registerFields().contains(field.id()))
                .toList();
        List<Entry> rows = entries.rows(register.id());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, rows.size()); i++) {
            List<String> filled = fields(register, rows.get(i).row(), rows.get(i).value(), shown);
            if (!filled.isEmpty()) {
                lines.add(label(register, rows.get(i), i + 1) + ": " + String.join("; ", filled));
            }
        }
        return shortened(lines, rows.size());
    }

    private List<String> fields(Question question, String row, JsonNode values, List<Column> columns) {
        List<String> fields = new ArrayList<>();
        for (Column column : columns) {
            JsonNode seen = visibility.seen(question, column, row, values);
            if (seen != null) {
                fields.add(column.label() + ": " + of(column, seen));
            }
        }
        return fields;
    }

    private String approval(Question question, String row, JsonNode value) {
        List<String> parts = new ArrayList<>();
        if (value.hasNonNull("uitkomst")) {
            String date = value.hasNonNull("datum") ? " op " + date(value.path("datum").asText()) : "";
            parts.add(Approvals.outcome(value.path("uitkomst").asText()) + date);
        }
        if (value.hasNonNull("toelichting")) {
            parts.add(value.path("toelichting").asText());
        }
        parts.addAll(fields(question, row, value, question.columns()));
        return String.join("\n", parts);
    }

    private String choice(Question question, JsonNode value) {
        return options.label(question, scalar(value));
    }

    private String chosen(Question question, String choice) {
        Question per = guide.question(question.per());
        Optional<Column> column = per.columns().stream().filter(one -> "methods".equals(one.optionsFrom())).findFirst();
        return column.map(one -> options.label(one, choice)).orElseGet(() -> options.label(per, choice));
    }

    private String reference(Question question, String row) {
        return entries.find(question.id(), row).filter(entry -> !entry.deleted())
                .map(entry -> label(question, entry, 0)).orElse("(verwijderd)");
    }

    private static List<String> shortened(List<String> lines, int total) {
        if (total <= SHOWN) {
            return lines;
        }
        List<String> some = new ArrayList<>(lines);
        some.add("En nog " + (total - SHOWN) + " andere.");
        return some;
    }

    private static Object scalar(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : value.asText();
    }

    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString().replace('.', ',') : value.asText();
    }

    private static String date(String text) {
        try {
            return Labels.of(LocalDate.parse(text));
        } catch (DateTimeParseException typed) {
            return text;
        }
    }
}
