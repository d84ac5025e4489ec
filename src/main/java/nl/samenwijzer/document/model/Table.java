package nl.samenwijzer.document.model;

import java.util.List;
import java.util.Optional;

/**
 * A table with a header row.
 *
 * @param caption what the table shows; writers put its number before it
 * @param columns headers and relative widths, at least one
 * @param rowHeaders whether the first cell of a row is the header of that row
 * @param rows cells in the order of the columns
 */
public record Table(String caption, List<Column> columns, boolean rowHeaders, List<Row> rows) implements Block {

    /** @param width share of the table's width, relative to the other columns, above zero */
    public record Column(String header, int width) {

        /** @throws IllegalArgumentException when the width is not above zero */
        public Column {
            if (width < 1) {
                throw new IllegalArgumentException("column width " + width);
            }
        }
    }

    /** One row; as many cells as the table has columns. */
    public record Row(List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What became of the row as a whole; empty when it stands as it stood or changed in part. */
        public Optional<Revision> revision() {
            return Revision.shared(cells.stream().flatMap(cell -> cell.paragraphs().stream()).map(Paragraph::revision));
        }

        /** A row of plain texts. */
        public static Row of(String... texts) {
            return new Row(List.of(texts).stream().map(Cell::of).toList());
        }
    }

    /** One cell; empty when there are no paragraphs. */
    public record Cell(List<Paragraph> paragraphs) {

        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        /** A cell of one plain text. */
        public static Cell of(String text) {
            return new Cell(List.of(Paragraph.of(text)));
        }
    }

    /** @throws IllegalArgumentException when a row has another number of cells than there are columns */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs columns");
        }
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.cells().size() + " cells in " + columns.size() + " columns");
            }
        }
    }

    /** The width of column i (from 0) when the table is {@code total} units wide, rounded down. */
    public int width(int i, int total) {
        return (int) ((long) total * columns.get(i).width() / columns.stream().mapToLong(Column::width).sum());
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.table(this);
    }
}
