package nl.samenwijzer.document.html;

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

/** Writes blocks as HTML elements. */
final class HtmlBlocks implements BlockVisitor {

    private final Xml xml;
    private final HtmlTarget target;
    private final HtmlInlines inlines;
    private boolean newPage;
    private int tables;
    private int figures;

    HtmlBlocks(Xml xml, HtmlTarget target) {
        this.xml = xml;
        this.target = target;
        this.inlines = new HtmlInlines(xml);
    }

    @Override
    public void heading(Block.Heading heading) {
        xml.text(target.headingElement(heading.level()), heading.label(), "id", heading.id(), "class", opening(null));
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        xml.in("p", at("class", opening(paragraph.leads() ? "lead" : null)), () -> inline(paragraph.content()));
    }

    @Override
    public void list(Block.ListBlock list) {
        xml.in(list.ordered() ? "ol" : "ul", at("class", opening(null)), () -> list.items()
                .forEach(item -> xml.in("li", () -> item.content().forEach(block -> block.accept(this)))));
    }

    @Override
    public void notice(Block.Notice notice) {
        xml.in("p", at("class", opening("notice")), () -> {
            xml.text("strong", notice.content().isEmpty() ? notice.label() : notice.label() + ":");
            if (!notice.content().isEmpty()) {
                xml.text(" ");
                inline(notice.content());
            }
        });
    }

    @Override
    public void definitions(Block.DefinitionList list) {
        xml.in("dl", at("class", opening(null)), () -> list.definitions().forEach(definition -> {
            xml.in("dt", () -> inline(definition.marked()));
            xml.in("dd", () -> definition.content().forEach(block -> block.accept(this)));
        }));
    }

    /** A page break belongs to the element around the table: on the table itself its caption would stay behind. */
    @Override
    public void table(Table table) {
        tables++;
        String caption = Words.of("table") + " " + tables + ". " + table.caption();
        xml.in("div", frame(caption, FirstRow.of(table)), () -> xml.in("table", () -> {
            xml.text("caption", caption);
            xml.in("colgroup", () -> {
                for (int i = 0; i < table.columns().size(); i++) {
                    xml.element("col", "class", "w" + Math.max(1, (table.width(i, 1000) + 5) / 10));
                }
            });
            xml.in("thead", () -> xml.in("tr", () -> table.columns()
                    .forEach(column -> xml.text("th", column.header(), "scope", "col"))));
            xml.in("tbody", () -> table.rows().forEach(row -> row(row.cells(), table.rowHeaders())));
        }));
    }

    /** What scrolls can be reached and named without a mouse. */
    private Object[] frame(String caption, String room) {
        boolean scrolls = target.scrolls();
        return at("class", opening(target.scrolls() || room.isEmpty() ? "table" : "table " + room), "tabindex",
                scrolls ? "0" : null, "role", scrolls ? "region" : null, "aria-label",
                scrolls ? caption : null);
    }

    private void row(List<Table.Cell> cells, boolean rowHeader) {
        xml.in("tr", () -> {
            for (int i = 0; i < cells.size(); i++) {
                var paragraphs = cells.get(i).paragraphs();
                boolean header = rowHeader && i == 0;
                xml.in(header ? "th" : "td", at("scope", header ? "row" : null), () -> {
                    if (paragraphs.size() == 1) {
                        inline(paragraphs.get(0).content());
                    } else {
                        paragraphs.forEach(this::paragraph);
                    }
                });
            }
        });
    }

    @Override
    public void figure(Figure figure) {
        figures++;
        xml.in("figure", at("class", opening(null)), () -> {
            target.drawing(xml, figure);
            xml.text("figcaption", Words.of("figure") + " " + figures + ". " + figure.caption());
        });
    }

    @Override
    public void pageBreak() {
        newPage = true;
    }

    @Override
    public void revisionKey() {
        xml.in("p", at("class", opening("revision-key")), () -> inline(RevisionWords.key()));
    }

    /** The class of the next element, which carries a page break that was asked for. */
    private String opening(String name) {
        if (!newPage) {
            return name;
        }
        newPage = false;
        return name == null ? "new-page" : name + " new-page";
    }

    private void inline(List<Inline> content) {
        content.forEach(inline -> inline.accept(inlines));
    }
}
