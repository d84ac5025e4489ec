package nl.samenwijzer.spreadsheet.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import nl.samenwijzer.spreadsheet.Cell;
import nl.samenwijzer.spreadsheet.XlsxText;

/** XLSX, for Excel and all that reads it. */
final class XlsxWriter {

    /** Rows are handed on to the file in portions, so that they need not all be in memory. */
    private static final int ROWS_AT_ONCE = 500;

    private XlsxWriter() {
    }

    static void write(List<SheetContent> sheets, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Samenwijzer", null);
        for (SheetContent sheet : sheets) {
            write(sheet, workbook.newWorksheet(sheet.name()));
        }
        workbook.finish();
    }

    private static void write(SheetContent content, Worksheet sheet) throws IOException {
        for (int column = 0; column < content.headings().size(); column++) {
            SheetContent.Heading heading = content.headings().get(column);
            sheet.inlineString(0, column, XlsxText.escaped(heading.text()));
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, heading.width());
        }
        sheet.freezePane(0, 1);
        int row = 1;
        for (List<Cell> cells : content.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                put(sheet, row, column, cells.get(column));
            }
            if (++row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.day());
            sheet.style(row, column).format("dd-mm-yyyy").set();
        } else if (cell instanceof Cell.Number number) {
            sheet.value(row, column, number.number());
        } else if (!cell.typed().isEmpty()) {
            sheet.inlineString(row, column, XlsxText.escaped(cell.typed()));
        }
    }
}
