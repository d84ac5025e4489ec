package nl.samenwijzer.portfolio.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.guide.rule.Names;

/** Works out what the columns of a guide show of one plan. */
final class CellValues {

    private final Names names;
    private final Labels labels;
    private final Withheld withheld;

    CellValues(Names names) {
        this.names = names;
        this.labels = new Labels(names);
        this.withheld = new Withheld(names.rulebook().guide());
    }

    List<Cell> of(List<OverviewColumn> columns) {
        return columns.stream().filter(column -> column.formula() != null)
                .map(column -> names.kept("cell " + column.id(), () -> cell(column))).toList();
    }

    private Cell cell(OverviewColumn column) {
        Object value = names.value(column.formula());
        if (column.truth()) {
            value = Choices.of(Boolean.TRUE.equals(value)); // only true counts
        }
        return column.choices().isEmpty() ? free(column, value) : limited(column, value);
    }

    private Cell limited(OverviewColumn column, Object value) {
        List<String> ids = items(value).map(String::valueOf).toList();
        List<String> order = new ArrayList<>(column.choices().keySet());
        String shown = ids.stream().map(id -> column.choices().getOrDefault(id, id)).collect(Collectors.joining(", "));
        String kept = ids.isEmpty() ? "" : Cell.choice(String.join("|", ids));
        return new Cell(column.id(), Shortened.to(Cell.LONGEST, shown),
                SortText.ofPlace(ids.stream().mapToInt(order::indexOf).min().orElse(-1)),
                kept.length() > Cell.LONGEST ? "" : kept);
    }

    private Cell free(OverviewColumn column, Object value) {
        String text = column.question() == null ? plain(value) : labels.of(column.question(), value);
        if (column.written() && withheld.holds(text)) {
            return new Cell(column.id(), Withheld.TEXT, SortText.NOTHING, "");
        }
        boolean sortsItself = value instanceof BigDecimal || value instanceof LocalDate;
        return new Cell(column.id(), Shortened.to(Cell.LONGEST, text), SortText.of(sortsItself ? value : text), "");
    }

    private static Stream<?> items(Object value) {
        return value instanceof List<?> list ? list.stream().filter(item -> item != null) : Stream.ofNullable(value);
    }

    /** Rows have no text of their own: which of their columns may be seen is not known. */
    private static String plain(Object value) {
        if (value instanceof LocalDate date) {
            return Labels.of(date);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof List<?>) {
            return items(value).map(CellValues::plain).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean truth) {
            return Choices.of(truth);
        }
        return value == null || value instanceof Map ? "" : String.valueOf(value);
    }
}
