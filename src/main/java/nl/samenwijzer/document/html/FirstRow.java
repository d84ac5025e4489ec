package nl.samenwijzer.document.html;

import java.util.stream.IntStream;

import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Table;

/**
 * How much room a table needs at the foot of a page to begin there: its head may not stand alone, and a row does not break. The
 * renderer only knows what it is told beforehand, so this is an estimate from the letters in the first row.
 */
final class FirstRow {

    /** Letters of the table's font in a line as wide as the text, and what the room around a cell takes of them. */
    private static final int LINE = 118;
    private static final int AROUND = 3;

    private FirstRow() {
    }

    /** The class for a high first row; empty for one that is not. */
    static String of(Table table) {
        int lines = lines(table, table.columns().stream().map(Table.Column::header).mapToInt(String::length).toArray());
        if (!table.rows().isEmpty()) {
            lines += lines(table, table.rows().get(0).cells().stream().mapToInt(FirstRow::letters).toArray());
        }
        return lines <= 5 ? "" : lines <= 11 ? "first-row-6" : lines <= 18 ? "first-row-9" : "first-row-14";
    }

    private static int lines(Table table, int[] letters) {
        return IntStream.range(0, letters.length)
                .map(i -> 1 + letters[i] / Math.max(4, table.width(i, LINE) - AROUND)).max().orElse(1);
    }

    private static int letters(Table.Cell cell) {
        return cell.paragraphs().stream().flatMap(paragraph -> paragraph.content().stream()).mapToInt(Inline::length).sum();
    }
}
