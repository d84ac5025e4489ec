package nl.samenwijzer.spreadsheet.reading;

import java.util.ArrayList;
import java.util.List;

/** The cells of one row while it is read. Cells beyond the last column that is read may only be empty. */
final class Row {

    private final int number;
    private final List<String> cells = new ArrayList<>();

    Row(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** @param column counts from 0 */
    void put(int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column < 0 || column >= Limits.COLUMNS) {
            throw new UnreadableSheet("In rij " + number + " staat iets voorbij kolom " + Limits.COLUMNS
                    + ". Zet alleen de lijst met betrokkenen in het bestand.");
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** Throws {@link UnreadableSheet} when the text of a cell gets too long. */
    void fits(int column, int length) {
        if (length > Limits.CELL) {
            throw new UnreadableSheet("De tekst in cel " + letters(column) + number
                    + " is langer dan 1 MB. Maak de tekst korter, of verwijs naar een document.");
        }
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** A copy, so that the row can be used again. */
    List<String> cells() {
        return new ArrayList<>(cells);
    }

    /** The name of a column as spreadsheets show it: A, B, .. Z, AA. */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
