package nl.samenwijzer.document.compare;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Definition;
import nl.samenwijzer.document.model.Block.DefinitionList;
import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.Block.Item;
import nl.samenwijzer.document.model.Block.ListBlock;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.BlockVisitor;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Revision;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.output.Words;

/** Marks whole pieces of a document as added or removed. */
final class Marking implements BlockVisitor {

    private final Revision revision;
    private final boolean told;
    private final List<Block> marked = new ArrayList<>();

    private Marking(Revision revision, boolean told) {
        this.revision = revision;
        this.told = told;
    }

    /** @param told whether each piece says so in words, or something before them did */
    static List<Block> whole(Revision revision, boolean told, List<? extends Block> blocks) {
        var marking = new Marking(revision, told);
        blocks.forEach(block -> block.accept(marking));
        return marking.marked;
    }

    static List<Flow> flows(Revision revision, boolean told, List<Flow> flows) {
        return whole(revision, told, flows).stream().map(Flow.class::cast).toList();
    }

    /** An item is told of once, at its first line. */
    static Item item(Revision revision, boolean told, Item item) {
        var flows = new ArrayList<Flow>();
        for (var flow : item.content()) {
            flows.addAll(flows(revision, told && flows.isEmpty(), List.of(flow)));
        }
        return new Item(flows);
    }

    /** A row is told of once, in its first cell. */
    static Table.Row row(Revision revision, boolean told, Table.Row row) {
        var cells = new ArrayList<Table.Cell>();
        boolean tell = told;
        for (var cell : row.cells()) {
            var paragraphs = new ArrayList<Paragraph>();
            for (var paragraph : cell.paragraphs()) {
                paragraphs.add(new Paragraph(List.of(new Inline.Revised(revision, tell, paragraph.content()))));
                tell = false;
            }
            cells.add(new Table.Cell(paragraphs));
        }
        return new Table.Row(cells);
    }

    /** The words of a notice in one line, to compare and to mark; as a block it has no place for marks on its label. */
    static List<Inline> line(Notice notice) {
        var line = new ArrayList<Inline>();
        line.add(new Inline.Strong(notice.content().isEmpty() ? notice.label() : notice.label() + ":"));
        if (!notice.content().isEmpty()) {
            line.add(new Inline.Text(" "));
            line.addAll(notice.content());
        }
        return line;
    }

    /** A remark of ours on a piece that has no place for marks of its own. */
    static Notice remark(String label, String text) {
        return new Notice(Words.of(label), List.of(new Inline.Text(text)));
    }

    private void line(List<Inline> content) {
        marked.add(new Paragraph(List.of(new Inline.Revised(revision, told, content))));
    }

    private boolean added() {
        return revision == Revision.ADDED;
    }

    /** A heading that went is a line only, so that it stands in no table of contents. */
    @Override
    public void heading(Heading heading) {
        if (added()) {
            marked.add(heading);
            if (told) {
                marked.add(remark("notice-added", Words.of("this-part")));
            }
        } else {
            marked.add(new Paragraph(List.of(new Inline.Revised(revision, told, List.of(new Inline.Strong(heading.label()))))));
        }
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        line(paragraph.content());
    }

    @Override
    public void list(ListBlock list) {
        marked.add(new ListBlock(list.ordered(), list.items().stream().map(item -> item(revision, told, item)).toList()));
    }

    @Override
    public void notice(Notice notice) {
        line(line(notice));
    }

    /** The label of a definition that is marked as a whole tells it. */
    @Override
    public void definitions(DefinitionList list) {
        marked.add(new DefinitionList(list.definitions().stream()
                .map(each -> new Definition(each.label(), flows(revision, false, each.content()))).toList()));
    }

    @Override
    public void table(Table table) {
        if (told) {
            marked.add(added() ? remark("notice-added", Words.of("this-table-added"))
                    : remark("notice-removed", Words.of("this-table-removed")));
        }
        marked.add(new Table(table.caption(), table.columns(), table.rowHeaders(),
                table.rows().stream().map(row -> row(revision, false, row)).toList()));
    }

    /** A drawing of what was is misleading beside one of what is: it is told of only. */
    @Override
    public void figure(Figure figure) {
        if (!added()) {
            line(List.of(new Inline.Text(Words.of("this-figure-removed").formatted(figure.caption()))));
            return;
        }
        if (told) {
            marked.add(remark("notice-added", Words.of("this-figure-added")));
        }
        marked.add(figure);
    }

    @Override
    public void pageBreak() {
        if (added()) {
            marked.add(new Block.PageBreak());
        }
    }

    @Override
    public void revisionKey() {
        marked.add(new Block.RevisionKey());
    }
}
