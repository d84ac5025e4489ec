package nl.samenwijzer.spreadsheet.reading;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.spreadsheet.XlsxText;

/**
 * Reads XLSX. Of a formula its last outcome is read, never the formula. Memory is taken by the texts that the file holds, not
 * by the addresses that it names.
 */
final class XlsxReader {

    private static final String MAIN = "spreadsheetml.sheet.main+xml";
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_OF_OLD_MACS = LocalDate.of(1904, 1, 1);

    private final SafeZip zip;
    private final SheetSink sink;
    private List<String> shared = List.of();
    private XlsxStyles styles = XlsxStyles.NONE;
    private LocalDate firstDay = FIRST_DAY;

    XlsxReader(SafeZip zip, SheetSink sink) {
        this.zip = zip;
        this.sink = sink;
    }

    void read() throws IOException {
        String workbook = "xl/workbook.xml";
        try (XmlPart types = part("[Content_Types].xml")) {
            while (types.next()) {
                String type = types.starts("Override") ? String.valueOf(types.at("ContentType")) : "";
                String name = type.isEmpty() ? "" : inZip(String.valueOf(types.at("PartName")), "");
                if (type.endsWith(MAIN)) {
                    workbook = name;
                } else if (type.endsWith("sharedStrings+xml") && zip.has(name)) {
                    shared = SharedTexts.read(part(name));
                } else if (type.endsWith("spreadsheetml.styles+xml") && zip.has(name)) {
                    styles = XlsxStyles.read(part(name));
                }
            }
        }
        for (String sheet : sheets(workbook)) {
            if (!sink.sheet()) {
                return;
            }
            read(sheet);
        }
    }

    private XmlPart part(String name) throws IOException {
        return new XmlPart(zip.open(name));
    }

    private static String inZip(String target, String folder) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** The parts of the sheets in the order of their tabs. */
    private List<String> sheets(String workbook) throws IOException {
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        Map<String, String> targets = new HashMap<>();
        try (XmlPart links = part(folder + "_rels/" + workbook.substring(slash) + ".rels")) {
            while (links.next()) {
                if (targets.size() < Limits.SHEETS && links.starts("Relationship") && links.at("Target") != null) {
                    targets.put(links.at("Id"), inZip(links.at("Target"), folder));
                }
            }
        }
        List<String> sheets = new ArrayList<>();
        try (XmlPart book = part(workbook)) {
            while (book.next()) {
                if (book.starts("workbookPr") && ("1".equals(book.at("date1904")) || "true".equals(book.at("date1904")))) {
                    firstDay = FIRST_DAY_OF_OLD_MACS;
                } else if (sheets.size() < Limits.SHEETS && book.starts("sheet") && targets.containsKey(book.at("id"))) {
                    sheets.add(targets.get(book.at("id")));
                }
            }
        }
        return sheets;
    }

    private void read(String sheet) throws IOException {
        try (XmlPart xml = part(sheet)) {
            int number = 0;
            while (xml.next() && !xml.ends("sheetData")) {
                if (xml.starts("row")) {
                    number = xml.number("r", number + 1);
                    Row row = new Row(number);
                    cells(xml, row);
                    if (!row.isEmpty() && !sink.row(number, row.cells())) {
                        return;
                    }
                }
            }
        }
    }

    private void cells(XmlPart xml, Row row) {
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = column(xml.at("r"), column + 1);
                row.put(column, cell(xml, row, column));
            }
        }
    }

    private String cell(XmlPart xml, Row row, int column) {
        String type = xml.at("t") == null ? "n" : xml.at("t");
        int style = xml.number("s", 0);
        StringBuilder value = new StringBuilder();
        boolean within = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("f") || xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("v") || xml.starts("t")) {
                within = true;
            } else if (xml.ends("v") || xml.ends("t")) {
                within = false;
            } else if (within && xml.isText()) {
                value.append(xml.text());
                row.fits(column, value.length());
            }
        }
        return text(type, style, value.toString());
    }

    private String text(String type, int style, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> shared(Numerals.whole(value, -1));
            case "inlineStr", "str" -> XlsxText.unescaped(value);
            case "b" -> value.equals("1") ? "ja" : "nee";
            case "d" -> Numerals.isoDay(value);
            case "n" -> styles.isDay(style) ? Numerals.day(value, firstDay) : Numerals.number(value);
            default -> value;
        };
    }

    private String shared(int index) {
        if (index < 0 || index >= shared.size()) {
            throw UnreadableSheet.damaged();
        }
        return shared.get(index);
    }

    /** The column of an address such as AB12, counted from 0; a column that we do not read for anything beyond. */
    private static int column(String address, int otherwise) {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)) && column <= Limits.COLUMNS; i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
