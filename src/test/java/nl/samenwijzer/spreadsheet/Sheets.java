package nl.samenwijzer.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.samenwijzer.spreadsheet.reading.SheetReader;
import nl.samenwijzer.spreadsheet.reading.SheetSink;

/** Files of the tests, and what is read of them. */
public final class Sheets {

    public static final String TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            </Types>""";
    private static final String BOOK = """
            <?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String LINKS = """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>""";
    private static final String ODS_HEAD = """
            <?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
            <office:body><office:spreadsheet><table:table>""";

    private Sheets() {
    }

    /** Rows that are read, each as its number and its cells. */
    public static List<List<String>> read(byte[] file) {
        List<List<String>> rows = new ArrayList<>();
        read(file, new SheetSink() {
            private boolean done;

            @Override
            public boolean sheet() {
                boolean first = !done;
                done = true;
                return first;
            }

            @Override
            public boolean row(int number, List<String> cells) {
                List<String> row = new ArrayList<>(List.of(String.valueOf(number)));
                row.addAll(cells);
                rows.add(row);
                return true;
            }
        });
        return rows;
    }

    /** Reads a file for a sink. */
    public static void read(byte[] file, SheetSink sink) {
        try {
            Path path = Files.createTempFile("sheet", "");
            try {
                SheetReader.read(Files.write(path, file), sink);
            } finally {
                Files.delete(path);
            }
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** A zip with these parts. */
    public static byte[] zip(Map<String, String> parts) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return bytes.toByteArray();
        } catch (IOException wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    /** The parts of an XLSX file with this sheet data. */
    public static Map<String, String> xlsx(String data) {
        return new java.util.LinkedHashMap<>(
                Map.of("[Content_Types].xml", TYPES, "xl/workbook.xml", BOOK, "xl/_rels/workbook.xml.rels",
                        LINKS, "xl/worksheets/sheet1.xml", "<?xml version=\"1.0\"?><worksheet><sheetData>" + data
                                + "</sheetData></worksheet>"));
    }

    /** The parts of an ODS file with these rows. */
    public static Map<String, String> ods(String rows) {
        Map<String, String> parts = new java.util.LinkedHashMap<>();
        parts.put("mimetype", SheetFormat.ODS.mediaType());
        parts.put("META-INF/manifest.xml", "<manifest/>");
        parts.put("content.xml",
                ODS_HEAD + rows + "</table:table></office:spreadsheet></office:body></office:document-content>");
        return parts;
    }
}
