package nl.samenwijzer.spreadsheet.writing;

import java.util.List;

import nl.samenwijzer.spreadsheet.Cell;

/** One sheet: a name, a row of headings, and rows, which are asked for once. */
public record SheetContent(String name, List<Heading> headings, Iterable<List<Cell>> rows) {

    /** The heading of a column, and how wide the column is, in characters. */
    public record Heading(String text, int width) {
    }

    public SheetContent {
        headings = List.copyOf(headings);
    }
}
