package nl.samenwijzer.spreadsheet.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import nl.samenwijzer.spreadsheet.Cell;
import nl.samenwijzer.spreadsheet.Csv;
import nl.samenwijzer.spreadsheet.SheetFormat;

/** Writes sheets in any format. */
public final class SheetWriter {

    private SheetWriter() {
    }

    /** Writes a file of these sheets and leaves the stream open. CSV has room for the first sheet only. */
    public static void write(SheetFormat format, List<SheetContent> sheets, OutputStream out) throws IOException {
        switch (format) {
            case XLSX -> XlsxWriter.write(sheets, out);
            case ODS -> OdsWriter.write(sheets, out);
            case CSV -> csv(sheets.get(0), out);
        }
    }

    /** The bytes of such a file, the same for the same sheets, whenever they are written. */
    public static byte[] stable(SheetFormat format, List<SheetContent> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(format, sheets, out);
        return format == SheetFormat.XLSX ? StableZip.of(out.toByteArray()) : out.toByteArray();
    }

    private static void csv(SheetContent sheet, OutputStream stream) throws IOException {
        Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        out.write(Csv.START + Csv.line(sheet.headings().stream().map(SheetContent.Heading::text).toList()));
        for (List<Cell> row : sheet.rows()) {
            out.write(Csv.line(row.stream().map(Cell::typed).toList()));
        }
        out.flush();
    }
}
