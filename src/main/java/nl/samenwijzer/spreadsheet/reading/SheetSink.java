package nl.samenwijzer.spreadsheet.reading;

import java.util.List;

/** Takes in a file row by row. */
public interface SheetSink {

    /** A sheet begins. False: it is not wanted, nor is anything after it. */
    boolean sheet();

    /**
     * A row that is not empty, with its number as spreadsheets show it. Cells are texts as somebody would type them, empty
     * ones are the empty text. False: no more of this sheet is wanted.
     */
    boolean row(int number, List<String> cells);
}
