package nl.samenwijzer.document.compose;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.progress.PlanState;

/** Single values as people read them in one edition. */
final class Values {

    private final PlanState state;
    private final Guide guide;
    private final Names names;
    private final Audience audience;
    private final Labels labels;
    private final Map<String, Map<String, String>> rowNames = new HashMap<>();

    Values(PlanState state, Names names, Audience audience) {
        this.state = state;
        this.guide = state.guide();
        this.names = names;
        this.audience = audience;
        this.labels = new Labels(names);
    }

    /** The value of a column; empty when there is none or it may not be read here. */
    String of(Column column, Object value) {
        if (value == null) {
            return "";
        }
        return switch (column.type()) {
            case NUMBER -> number((BigDecimal) value);
            case REFERENCE, REFERENCES -> references(guide.question(column.of()), value);
            default -> labels.of(column, value);
        };
    }

    /** The value of a question that has one: text, a choice, a score, a number with its unit. */
    String of(Question question, Object value) {
        return value instanceof BigDecimal number && question.unit() != null ? number(number) + " " + question.unit()
                : value instanceof BigDecimal plain && question.options().isEmpty() ? number(plain)
                        : labels.of(question, value);
    }

    String date(LocalDate date) {
        return Labels.of(date);
    }

    /** The name of a row: its label or else the first thing it tells; a neutral one when that is nothing. */
    String rowName(Question question, Map<String, Object> row) {
        var label = Stream.ofNullable(Labels.labelColumn(guide, question));
        return Stream.concat(label, guide.columnsOf(question).stream()).filter(column -> audience.reads(question, column))
                .map(column -> of(column, row.get(column.id()))).filter(text -> !CleanText.isBlank(text)).findFirst()
                .orElse(Words.of("row-without-name"));
    }

    private String references(Question target, Object value) {
        if (!audience.readsRowNames(target)) {
            return "";
        }
        var ids = value instanceof List<?> list ? list.stream() : Stream.of(value);
        return ids.map(id -> reference(target, String.valueOf(id))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String reference(Question target, String id) {
        var found = rowNames.computeIfAbsent(target.id(), key -> names.rows(target).stream()
                .collect(Collectors.toMap(row -> String.valueOf(row.get("id")), row -> rowName(target, row), (a, b) -> a)))
                .get(id);
        if (found != null) {
            return found;
        }
        // A row that is there but hidden counts as unanswered; only one that is gone is worth a remark.
        var hidden = state.entries().find(target.id(), id).filter(entry -> !entry.deleted()).isPresent();
        return hidden ? "" : Words.of("row-deleted");
    }

    /** Thousands from five digits on, so that a year stays a year. */
    private static String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(DocumentModel.DUTCH);
        format.setGroupingUsed(number.abs().compareTo(BigDecimal.valueOf(10_000)) >= 0);
        format.setMaximumFractionDigits(10);
        return format.format(number);
    }
}
