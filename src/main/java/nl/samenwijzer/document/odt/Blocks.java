package nl.samenwijzer.document.odt;

import static nl.samenwijzer.document.output.Xml.at;

import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.BlockVisitor;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.output.RevisionWords;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.document.output.Xml;

/** Writes blocks as headings, paragraphs, lists, tables and frames. */
final class Blocks implements BlockVisitor {

    private static final double TEXT_WIDTH_MM = 163;
    private static final double HIGHEST_MM = 215;

    private final Xml xml;
    private final Inlines inlines;
    private boolean newPage;
    private int depth;
    private int tables;
    private int figures;

    /** @param newPage whether the first block starts a page */
    Blocks(Xml xml, boolean newPage) {
        this.xml = xml;
        this.inlines = new Inlines(xml);
        this.newPage = newPage;
    }

    /** Number and text stand as the model has them: the office program would count chapters its own way. */
    @Override
    public void heading(Block.Heading heading) {
        xml.in("text:h", at("text:style-name", opening("Heading_20_" + heading.level()), "text:outline-level",
                heading.level()),
                () -> xml.element("text:bookmark-start", "text:name", heading.id())
                        .text(heading.label()).element("text:bookmark-end", "text:name", heading.id()));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        var style = depth > 0 ? "List_20_Contents" : "Text_20_body";
        paragraph(opening(paragraph.leads() ? depth > 0 ? "List_20_Lead" : "Lead" : style), paragraph.content());
    }

    @Override
    public void list(Block.ListBlock list) {
        depth++;
        // A list inside a list must not name a style again, or it would count from the outer level.
        xml.in("text:list", at("text:style-name", list.ordered() ? "Numbers" : "Bullets"), () -> list.items()
                .forEach(item -> xml.in("text:list-item", () -> item.content().forEach(block -> block.accept(this)))));
        depth--;
    }

    @Override
    public void notice(Block.Notice notice) {
        xml.in("text:p", at("text:style-name", opening("Notice")), () -> {
            inlines.strong(new Inline.Strong(notice.content().isEmpty() ? notice.label() : notice.label() + ":"));
            if (!notice.content().isEmpty()) {
                xml.text(" ");
                inline(notice.content());
            }
        });
    }

    @Override
    public void definitions(Block.DefinitionList list) {
        for (var definition : list.definitions()) {
            paragraph(opening("Question"), definition.marked());
            definition.content().forEach(block -> block.accept(this));
        }
    }

    @Override
    public void table(Table table) {
        tables++;
        caption("table", tables, table.caption(), "Caption_20_Above");
        xml.in("table:table", at("table:name", Words.of("table") + tables, "table:style-name", "PlanTable"), () -> {
            xml.text("table:title", table.caption());
            for (int c = 1; c <= table.columns().size(); c++) {
                xml.element("table:table-column", "table:style-name", AutomaticStyles.column(tables, c));
            }
            xml.in("table:table-header-rows", () -> row(table.columns().stream()
                    .map(column -> Table.Cell.of(column.header())).toList(), "HeadCell", "Table_20_Heading",
                    "Table_20_Heading"));
            var first = table.rowHeaders() ? "Table_20_Row_20_Heading" : "Table_20_Contents";
            table.rows().forEach(row -> row(row.cells(), "Cell", first, "Table_20_Contents"));
        });
        xml.element("text:p", "text:style-name", "After_20_Table");
    }

    private void row(List<Table.Cell> cells, String cellStyle, String first, String others) {
        xml.in("table:table-row", at("table:style-name", "PlanRow"), () -> {
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                var style = i == 0 ? first : others;
                xml.in("table:table-cell", at("table:style-name", cellStyle, "office:value-type", "string"),
                        () -> cell.paragraphs().forEach(paragraph -> paragraph(style, paragraph.content())));
            }
        });
    }

    /** The SVG comes first: the first image that the office program knows is the one it shows. */
    @Override
    public void figure(Figure figure) {
        figures++;
        double height = Math.min(HIGHEST_MM, TEXT_WIDTH_MM * figure.ratio());
        double width = Math.min(TEXT_WIDTH_MM, height / figure.ratio());
        var name = Words.of("figure") + " " + figures;
        xml.in("text:p", at("text:style-name", opening("Figure")), () -> xml.in("draw:frame", at("draw:style-name",
                "Picture", "draw:name", name, "text:anchor-type", "as-char", "svg:width", Pictures.mm(width), "svg:height",
                Pictures.mm(height)), () -> {
                    for (var type : List.of("svg", "png")) {
                        Pictures.image(xml, "figuur" + figures + "." + type);
                    }
                    xml.text("svg:title", figure.caption()).text("svg:desc", figure.alt());
                }));
        caption("figure", figures, figure.caption(), "Caption");
    }

    @Override
    public void pageBreak() {
        newPage = true;
    }

    @Override
    public void revisionKey() {
        paragraph(opening("Text_20_body"), RevisionWords.key());
    }

    private void caption(String kind, int number, String text, String style) {
        var word = Words.of(kind);
        xml.in("text:p", at("text:style-name", opening(style)), () -> {
            xml.text(word + " ");
            xml.text("text:sequence", Integer.toString(number), "text:name", word, "text:formula", "ooow:" + word + "+1",
                    "style:num-format", "1", "text:ref-name", "ref" + word + number);
            xml.text(". " + text);
        });
    }

    private void paragraph(String style, List<Inline> content) {
        xml.in("text:p", at("text:style-name", style), () -> inline(content));
    }

    private String opening(String style) {
        if (!newPage) {
            return style;
        }
        newPage = false;
        return AutomaticStyles.onNewPage(style);
    }

    private void inline(List<Inline> content) {
        content.forEach(inline -> inline.accept(inlines));
    }
}
