package nl.samenwijzer.document;

import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.BlockVisitor;
import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.InlineVisitor;
import nl.samenwijzer.document.model.Revision;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.output.Cover;
import nl.samenwijzer.document.output.SizeLimits;

/** What every format must say of a model, in this order: the cover, then the blocks. */
final class ExpectedText implements BlockVisitor, InlineVisitor {

    private final StringBuilder text = new StringBuilder();
    private int tables;
    private int figures;
    private final boolean marksOfItsOwn;

    private ExpectedText(boolean marksOfItsOwn) {
        this.marksOfItsOwn = marksOfItsOwn;
    }

    static String of(DocumentModel model) {
        return of(model, false);
    }

    /** @param marksOfItsOwn whether the format has revision marks, so that no words tell what was added and removed */
    static String of(DocumentModel model, boolean marksOfItsOwn) {
        var cover = Cover.of(model);
        var expected = new ExpectedText(marksOfItsOwn);
        expected.lines(cover.organisation(), cover.title(), cover.subtitle(), cover.concept());
        cover.details().forEach(expected::lines);
        SizeLimits.applied(model).blocks().forEach(block -> block.accept(expected));
        return CleanText.of(expected.text.toString());
    }

    private void lines(String... lines) {
        for (var line : lines) {
            text.append(line).append('\n');
        }
    }

    private void inlines(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        text.append('\n');
    }

    @Override
    public void heading(Block.Heading heading) {
        lines(heading.label());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        inlines(paragraph.content());
    }

    @Override
    public void list(Block.ListBlock list) {
        list.items().forEach(item -> item.content().forEach(block -> block.accept(this)));
    }

    @Override
    public void notice(Block.Notice notice) {
        text.append(notice.label()).append(notice.content().isEmpty() ? "" : ": ");
        inlines(notice.content());
    }

    @Override
    public void definitions(Block.DefinitionList list) {
        for (var definition : list.definitions()) {
            inlines(definition.marked());
            definition.content().forEach(block -> block.accept(this));
        }
    }

    @Override
    public void table(Table table) {
        tables++;
        lines("Tabel " + tables + ". " + table.caption());
        table.columns().forEach(column -> lines(column.header()));
        table.rows().forEach(row -> row.cells().forEach(cell -> cell.paragraphs().forEach(this::paragraph)));
    }

    @Override
    public void figure(Figure figure) {
        figures++;
        lines("Figuur " + figures + ". " + figure.caption());
    }

    @Override
    public void pageBreak() {
        // A page break says nothing.
    }

    @Override
    public void text(Inline.Text inline) {
        text.append(inline.text());
    }

    @Override
    public void strong(Inline.Strong strong) {
        text.append(strong.text());
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        text.append(emphasis.text());
    }

    @Override
    public void link(Inline.Link link) {
        text.append(link.text());
    }

    @Override
    public void lineBreak() {
        text.append('\n');
    }

    @Override
    public void revised(Inline.Revised revised) {
        if (marksOfItsOwn || !revised.told()) {
            revised.content().forEach(inline -> inline.accept(this));
            return;
        }
        text.append(revised.startsWithSpace() ? " " : "")
                .append(revised.revision() == Revision.ADDED ? "[toegevoegd: " : "[verwijderd: ");
        revised.words().forEach(inline -> inline.accept(this));
        text.append("]").append(revised.endsWithSpace() ? " " : "");
    }

    @Override
    public void revisionKey() {
        if (marksOfItsOwn) {
            lines("De wijzigingen zijn revisies van Word. Zie je ze niet? Kies bij Controleren voor Alle markeringen. Nieuwe "
                    + "tekst staat dan onderstreept, verwijderde tekst doorgestreept.");
        } else {
            lines("Zo zie je wat er anders is: [toegevoegd: dit is nieuw en staat onderstreept] "
                    + "[verwijderd: dit is weg en staat doorgestreept]");
        }
    }
}
