package nl.samenwijzer.spreadsheet.reading;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads ODS. Rows and cells that a file repeats are repeated as far as somebody wants them. */
final class OdsReader {

    /** What may stand in or before a cell and is no content of it. */
    private static final Set<String> BESIDE = Set.of("annotation", "shapes", "frame", "custom-shape", "tracked-changes",
            "dde-links", "content-validations");

    private final SafeZip zip;
    private final SheetSink sink;

    OdsReader(SafeZip zip, SheetSink sink) {
        this.zip = zip;
        this.sink = sink;
    }

    void read() throws IOException {
        try (XmlPart xml = new XmlPart(zip.open("content.xml"))) {
            while (xml.next()) {
                if (xml.isStart() && BESIDE.contains(xml.name())) {
                    xml.skip();
                } else if (xml.starts("table")) {
                    if (!sink.sheet()) {
                        return;
                    }
                    table(xml);
                }
            }
        }
    }

    private void table(XmlPart xml) {
        long number = 1;
        boolean wanted = true;
        while (xml.next() && !xml.ends("table")) {
            if (xml.isStart() && (BESIDE.contains(xml.name()) || !wanted && xml.starts("table-row"))) {
                xml.skip();
            } else if (xml.starts("table-row")) {
                int times = Math.max(1, xml.number("number-rows-repeated", 1));
                wanted = row(xml, number, times);
                number += times;
            }
        }
    }

    private boolean row(XmlPart xml, long number, int times) {
        Row row = new Row((int) Math.min(number, Integer.MAX_VALUE));
        int column = 0;
        while (xml.next() && !xml.ends("table-row")) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
                String text = cell(xml, row, column);
                for (int i = 0; i < repeated && !text.isEmpty(); i++) {
                    row.put(column + i, text);
                }
                column = (int) Math.min((long) column + repeated, Limits.COLUMNS);
            }
        }
        List<String> cells = row.cells();
        boolean wanted = true;
        for (int i = 0; i < times && wanted && !row.isEmpty(); i++) {
            wanted = sink.row(row.number() + i, cells);
        }
        return wanted;
    }

    private String cell(XmlPart xml, Row row, int column) {
        String type = String.valueOf(xml.at("value-type"));
        String value = type.equals("boolean") ? xml.at("boolean-value")
                : type.equals("date") ? xml.at("date-value")
                        : type.equals("string") ? xml.at("string-value") : xml.at("value");
        String shown = content(xml, row, column);
        if (value == null) {
            return shown;
        }
        return switch (type) {
            case "float", "percentage", "currency" -> Numerals.number(value);
            case "date" -> Numerals.isoDay(value);
            case "boolean" -> value.equals("true") ? "ja" : "nee";
            case "string" -> value;
            default -> shown;
        };
    }

    private String content(XmlPart xml, Row row, int column) {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        boolean within = false;
        while (xml.next() && !xml.ends("table-cell") && !xml.ends("covered-table-cell")) {
            if (xml.isStart() && BESIDE.contains(xml.name())) {
                xml.skip();
            } else if (xml.starts("p")) {
                text.append(paragraphs++ > 0 ? "\n" : "");
                within = true;
            } else if (xml.ends("p")) {
                within = false;
            } else if (within) {
                piece(xml, text);
            }
            row.fits(column, text.length());
        }
        return text.toString();
    }

    private static void piece(XmlPart xml, StringBuilder text) {
        if (xml.isText()) {
            text.append(xml.text());
        } else if (xml.starts("s")) {
            text.append(" ".repeat(Math.min(Limits.CELL, Math.max(1, xml.number("c", 1)))));
        } else if (xml.starts("tab")) {
            text.append('\t');
        } else if (xml.starts("line-break")) {
            text.append('\n');
        }
    }
}
