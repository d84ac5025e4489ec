package nl.samenwijzer.document.compose;

import java.util.List;
import java.util.stream.Collectors;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.BlockVisitor;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.InlineVisitor;
import nl.samenwijzer.document.model.Revision;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.output.Cover;

/** A document as plain text that shows its structure, to read and compare; {@code {+ +}} was added, {@code {- -}} removed. */
public final class PlainText implements BlockVisitor, InlineVisitor {

    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    public static String of(DocumentModel model) {
        var plain = new PlainText();
        var cover = Cover.of(model);
        plain.line(cover.organisation() + " | " + cover.title() + " | " + cover.subtitle() + " | " + cover.concept() + " | "
                + String.join(" | ", cover.details()));
        model.blocks().forEach(block -> block.accept(plain));
        return plain.text.toString();
    }

    private void line(String line) {
        text.append(line.isBlank() ? "" : indent).append(line).append('\n');
    }

    private void deeper(Runnable body) {
        var before = indent;
        indent += "  ";
        body.run();
        indent = before;
    }

    private void inlines(String before, List<Inline> content) {
        int start = text.length();
        content.forEach(inline -> inline.accept(this));
        var line = text.substring(start);
        text.setLength(start);
        line(before + line);
    }

    @Override
    public void heading(Block.Heading heading) {
        line("");
        line("#".repeat(heading.level()) + " " + heading.label() + " {" + heading.id() + "}");
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        inlines("", paragraph.content());
    }

    @Override
    public void list(Block.ListBlock list) {
        int number = 1;
        for (var item : list.items()) {
            line(list.ordered() ? number++ + "." : "-");
            deeper(() -> item.content().forEach(block -> block.accept(this)));
        }
    }

    @Override
    public void notice(Block.Notice notice) {
        inlines("! " + notice.label() + " ", notice.content());
    }

    @Override
    public void definitions(Block.DefinitionList list) {
        for (var definition : list.definitions()) {
            inlines("? ", definition.marked());
            deeper(() -> definition.content().forEach(block -> block.accept(this)));
        }
    }

    @Override
    public void table(Table table) {
        line("[" + table.caption() + "]");
        line("| " + table.columns().stream().map(Table.Column::header).collect(Collectors.joining(" | ")));
        table.rows().forEach(row -> line("| " + row.cells().stream().map(PlainText::cell).collect(Collectors.joining(" | "))));
    }

    private static String cell(Table.Cell cell) {
        return cell.paragraphs().stream().map(paragraph -> {
            var inside = new PlainText();
            paragraph.content().forEach(inline -> inline.accept(inside));
            return inside.text.toString().replace('\n', '/');
        }).collect(Collectors.joining(" // "));
    }

    @Override
    public void figure(Figure figure) {
        line("<figure: " + figure.caption() + ">");
        line("  " + figure.alt());
    }

    @Override
    public void pageBreak() {
        line("---");
    }

    @Override
    public void text(Inline.Text inline) {
        text.append(inline.text());
    }

    @Override
    public void strong(Inline.Strong strong) {
        text.append("*").append(strong.text()).append("*");
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        text.append("_").append(emphasis.text()).append("_");
    }

    @Override
    public void link(Inline.Link link) {
        text.append(link.text());
    }

    @Override
    public void lineBreak() {
        text.append('\n').append(indent);
    }

    @Override
    public void revised(Inline.Revised revised) {
        var sign = revised.revision() == Revision.ADDED ? "+" : "-";
        text.append("{").append(sign);
        revised.content().forEach(inline -> inline.accept(this));
        text.append(sign).append("}");
    }

    @Override
    public void revisionKey() {
        line("(what the marks mean)");
    }
}
