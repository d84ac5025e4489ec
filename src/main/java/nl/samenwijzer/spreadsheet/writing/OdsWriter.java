package nl.samenwijzer.spreadsheet.writing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;

import nl.samenwijzer.spreadsheet.Cell;
import nl.samenwijzer.spreadsheet.SheetFormat;

/** ODS (OpenDocument 1.3), for LibreOffice and all that reads it. */
final class OdsWriter {

    private static final String MANIFEST = """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
            <manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="%s"/>
            <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
            <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
            </manifest:manifest>
            """.formatted(SheetFormat.ODS.mediaType());
    private static final String STYLES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"/>
            """;
    /** Of a column, for each character. */
    private static final int MILLIMETRES = 2;

    private OdsWriter() {
    }

    static void write(List<SheetContent> sheets, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        mediaType(zip);
        part(zip, "META-INF/manifest.xml", MANIFEST);
        part(zip, "styles.xml", STYLES);
        zip.putNextEntry(entry("content.xml"));
        OutputStream content = new BufferedOutputStream(zip); // the XML writer of Java writes bit by bit
        try {
            content(sheets, new OdsXml(content));
            content.flush();
        } catch (XMLStreamException wrong) {
            throw new IOException(wrong);
        }
        zip.closeEntry();
        zip.finish();
    }

    /** First and not compressed, as OpenDocument asks (1.3 part 2, 3.3). */
    private static void mediaType(ZipOutputStream zip) throws IOException {
        byte[] bytes = SheetFormat.ODS.mediaType().getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Without the time of now, so that the same sheets give the same bytes. */
    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(StableZip.TIME);
        return entry;
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void content(List<SheetContent> sheets, OdsXml xml) throws XMLStreamException {
        xml.start("office:document-content", OdsXml.NAMESPACES).start("office:automatic-styles");
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            List<SheetContent.Heading> headings = sheets.get(sheet).headings();
            for (int column = 0; column < headings.size(); column++) {
                xml.start("style:style", "style:name", columnStyle(sheet, column), "style:family", "table-column")
                        .empty("style:table-column-properties", "style:column-width",
                                headings.get(column).width() * MILLIMETRES + "mm")
                        .end();
            }
        }
        styles(xml);
        xml.end().start("office:body").start("office:spreadsheet");
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            table(sheets.get(sheet), sheet, xml);
        }
        xml.end().end().end().finish();
    }

    private static void styles(OdsXml xml) throws XMLStreamException {
        xml.start("number:date-style", "style:name", "dag").empty("number:day", "number:style", "long")
                .text("number:text", "-").empty("number:month", "number:style", "long").text("number:text", "-")
                .empty("number:year", "number:style", "long").end();
        xml.empty("style:style", "style:name", "datum", "style:family", "table-cell", "style:data-style-name", "dag");
        xml.start("style:style", "style:name", "kop", "style:family", "table-cell")
                .empty("style:table-cell-properties", "fo:wrap-option", "wrap")
                .empty("style:text-properties", "fo:font-weight", "bold").end();
    }

    private static void table(SheetContent content, int sheet, OdsXml xml) throws XMLStreamException {
        xml.start("table:table", "table:name", content.name());
        for (int column = 0; column < content.headings().size(); column++) {
            xml.empty("table:table-column", "table:style-name", columnStyle(sheet, column));
        }
        xml.start("table:table-header-rows").start("table:table-row");
        for (SheetContent.Heading heading : content.headings()) {
            xml.start("table:table-cell", "office:value-type", "string", "table:style-name", "kop")
                    .paragraphs(heading.text()).end();
        }
        xml.end().end();
        for (List<Cell> row : content.rows()) {
            xml.start("table:table-row");
            for (Cell cell : row) {
                put(cell, xml);
            }
            xml.end();
        }
        xml.end();
    }

    private static void put(Cell cell, OdsXml xml) throws XMLStreamException {
        if (cell.typed().isEmpty()) {
            xml.empty("table:table-cell");
        } else if (cell instanceof Cell.Day day) {
            xml.start("table:table-cell", "office:value-type", "date", "office:date-value", day.day().toString(),
                    "table:style-name", "datum").paragraphs(cell.typed()).end();
        } else if (cell instanceof Cell.Number number) {
            xml.start("table:table-cell", "office:value-type", "float", "office:value", number.number().toPlainString())
                    .paragraphs(cell.typed()).end();
        } else {
            xml.start("table:table-cell", "office:value-type", "string").paragraphs(cell.typed()).end();
        }
    }

    private static String columnStyle(int sheet, int column) {
        return "kolom" + sheet + "-" + column;
    }
}
