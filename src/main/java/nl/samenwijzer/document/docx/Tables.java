package nl.samenwijzer.document.docx;

import java.util.List;
import java.util.stream.IntStream;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.output.Xml;

/** Writes tables whose header row repeats on each page and whose rows do not break. */
final class Tables {

    private final Xml xml;
    private final Runs runs;
    private final Inlines inlines;
    private final Revisions revisions;

    Tables(Xml xml, Runs runs, Inlines inlines, Revisions revisions) {
        this.revisions = revisions;
        this.xml = xml;
        this.runs = runs;
        this.inlines = inlines;
    }

    void write(Table table) {
        var widths = IntStream.range(0, table.columns().size())
                .map(i -> table.width(i, BodyPart.TEXT_WIDTH)).boxed().toList();
        xml.in("w:tbl", () -> {
            xml.in("w:tblPr", () -> {
                xml.element("w:tblStyle", "w:val", "Plantabel");
                xml.element("w:tblW", "w:w", BodyPart.TEXT_WIDTH, "w:type", "dxa");
                xml.element("w:tblLayout", "w:type", "fixed");
                xml.element("w:tblLook", "w:val", table.rowHeaders() ? "06A0" : "0620", "w:firstRow", "1", "w:lastRow",
                        "0", "w:firstColumn", table.rowHeaders() ? "1" : "0", "w:lastColumn", "0", "w:noHBand", "1",
                        "w:noVBand", "1");
                xml.element("w:tblCaption", "w:val", table.caption());
            });
            xml.in("w:tblGrid", () -> widths.forEach(width -> xml.element("w:gridCol", "w:w", width)));
            row(true, new Table.Row(table.columns().stream().map(column -> Table.Cell.of(column.header())).toList()), widths);
            table.rows().forEach(row -> row(false, row, widths));
        });
    }

    private void row(boolean header, Table.Row row, List<Integer> widths) {
        var cells = row.cells();
        xml.in("w:tr", () -> {
            xml.in("w:trPr", () -> {
                xml.element("w:cantSplit");
                if (header) {
                    xml.element("w:tblHeader");
                }
                row.revision().ifPresent(what -> revisions.mark(xml, what));
            });
            for (int i = 0; i < cells.size(); i++) {
                cell(cells.get(i), widths.get(i));
            }
        });
    }

    private void cell(Table.Cell cell, int width) {
        xml.in("w:tc", () -> {
            xml.in("w:tcPr", () -> xml.element("w:tcW", "w:w", width, "w:type", "dxa"));
            // A cell must hold a paragraph, even when it says nothing.
            var paragraphs = cell.paragraphs().isEmpty() ? List.of(new Block.Paragraph(List.of())) : cell.paragraphs();
            for (var paragraph : paragraphs) {
                runs.paragraph(Properties.of("Tabeltekst"), paragraph.revision(),
                        () -> paragraph.content().forEach(i -> i.accept(inlines)));
            }
        });
    }
}
