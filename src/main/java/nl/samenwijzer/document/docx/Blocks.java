package nl.samenwijzer.document.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.BlockVisitor;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.document.output.Xml;

/** Writes blocks as paragraphs, tables and drawings. */
final class Blocks implements BlockVisitor {

    private static final int BOOKMARK_LENGTH = 40;

    private final Xml xml;
    private final Runs runs;
    private final Inlines inlines;
    private final Lists lists;
    private final Drawings drawings;
    private final Revisions revisions;
    private boolean newPage;
    private int bookmarks;
    private int tables;
    private int figures;
    /** The style of running text here, and the place of the list around it when there is one. */
    private Properties flow = Properties.of("Plattetekst");
    private int depth;

    /** @param newPage whether the first block starts a page */
    Blocks(Xml xml, Relations relations, Lists lists, Revisions revisions, boolean newPage) {
        this.xml = xml;
        this.revisions = revisions;
        this.runs = new Runs(xml, revisions);
        this.inlines = new Inlines(xml, runs, relations);
        this.lists = lists;
        this.drawings = new Drawings(xml, relations);
        this.newPage = newPage;
    }

    /** The bookmark of a heading; names are at most 40 characters, so a long id is told apart by its checksum. */
    static String bookmark(Block.Heading heading) {
        var name = "_Toc_" + heading.id().replace('-', '_');
        if (name.length() <= BOOKMARK_LENGTH) {
            return name;
        }
        var sum = new CRC32();
        sum.update(heading.id().getBytes(StandardCharsets.US_ASCII));
        return name.substring(0, BOOKMARK_LENGTH - 9) + "_%08x".formatted(sum.getValue());
    }

    /** Number and text stand as the model has them: Word would count chapters its own way. */
    @Override
    public void heading(Block.Heading heading) {
        runs.paragraph(opening("Kop" + heading.level()), () -> {
            int id = bookmarks++;
            xml.element("w:bookmarkStart", "w:id", id, "w:name", bookmark(heading));
            runs.run(heading.label());
            xml.element("w:bookmarkEnd", "w:id", id);
        });
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        runs.paragraph(paragraph.leads() ? takeFlow().withNext() : takeFlow(), paragraph.revision(),
                () -> inline(paragraph.content()));
    }

    @Override
    public void list(Block.ListBlock list) {
        var outer = flow;
        int level = Math.min(depth, Lists.DEEPEST);
        int number = list.ordered() ? lists.ordered(level) : lists.bullets();
        depth++;
        for (var item : list.items()) {
            flow = Properties.of("Lijstalinea").item(number, level);
            item.content().forEach(block -> block.accept(this));
        }
        depth--;
        flow = depth == 0 ? outer : Properties.of("Lijstalinea").indented(Lists.indent(level - 1));
    }

    @Override
    public void notice(Block.Notice notice) {
        var place = takeFlow();
        var style = new Properties("Melding", place.newPage(), false, place.list(), place.listLevel(), place.indent());
        runs.paragraph(style, () -> {
            runs.run(notice.content().isEmpty() ? notice.label() : notice.label() + ":", "Zwaar");
            if (!notice.content().isEmpty()) {
                runs.run(" ");
                inline(notice.content());
            }
        });
    }

    @Override
    public void definitions(Block.DefinitionList list) {
        for (var definition : list.definitions()) {
            var label = new Block.Paragraph(definition.marked());
            runs.paragraph(opening("Vraag"), label.revision(), () -> inline(label.content()));
            definition.content().forEach(block -> block.accept(this));
        }
    }

    @Override
    public void table(Table table) {
        tables++;
        caption("table", tables, table.caption(), true);
        new Tables(xml, runs, inlines, revisions).write(table);
        // Word joins tables that touch, and wants a paragraph at the end of a document.
        runs.paragraph("Natabel", "");
    }

    @Override
    public void figure(Figure figure) {
        figures++;
        runs.paragraph(opening("Figuur"), () -> drawings.write(figure, figures));
        caption("figure", figures, figure.caption(), false);
    }

    @Override
    public void pageBreak() {
        newPage = true;
    }

    @Override
    public void revisionKey() {
        runs.paragraph(takeFlow(), () -> runs.run(Words.of("revision-key-word")));
    }

    private void caption(String kind, int number, String text, boolean above) {
        var word = Words.of(kind);
        var style = opening("Bijschrift");
        runs.paragraph(above ? style.withNext() : style, () -> {
            runs.run(word + " ");
            runs.field("SEQ " + word + " \\* ARABIC", Integer.toString(number));
            runs.run(". " + text);
        });
    }

    private Properties opening(String style) {
        boolean start = newPage;
        newPage = false;
        return Properties.of(style).onNewPage(start);
    }

    /** Only the first paragraph of an item carries its number or bullet. */
    private Properties takeFlow() {
        var taken = flow.onNewPage(newPage);
        newPage = false;
        if (flow.list() > 0) {
            flow = Properties.of("Lijstalinea").indented(Lists.indent(flow.listLevel()));
        }
        return taken;
    }

    private void inline(List<Inline> content) {
        content.forEach(inline -> inline.accept(inlines));
    }
}
