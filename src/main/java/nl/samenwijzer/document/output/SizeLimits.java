package nl.samenwijzer.document.output;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Table;

/**
 * Keeps a document within what a renderer can lay out in seconds and within its memory, whatever people pasted. Nothing
 * goes unseen: the document says where it left something out.
 */
public final class SizeLimits {

    /** Rows of all tables of a document together; about 150 pages. */
    public static final int ROWS = 2_000;
    /** Characters of one paragraph; about twelve pages. */
    public static final int PARAGRAPH = 40_000;
    /** Characters of one table cell; a row does not break over pages, so it must fit on one. */
    public static final int CELL = 1_000;
    /** Characters of a text that names something: a heading, label or caption. */
    public static final int NAME = 1_000;

    /** Characters of a column's header; the head repeats on each page, so it must leave room for rows. */
    public static final int COLUMN = 80;

    private final DocumentModel model;
    private int rowsLeft = ROWS;

    private SizeLimits(DocumentModel model) {
        this.model = model;
    }

    /** The same document within the limits. */
    public static DocumentModel applied(DocumentModel model) {
        return model.withBlocks(new SizeLimits(model).blocks());
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (var block : model.blocks()) {
            if (block instanceof Table table) {
                int kept = Math.min(rowsLeft, table.rows().size());
                rowsLeft -= kept;
                blocks.add(table(table, kept));
                if (kept < table.rows().size()) {
                    blocks.add(leftOut(table.rows().size() - kept));
                }
            } else {
                blocks.add(block(block));
            }
        }
        return blocks;
    }

    private static Block block(Block block) {
        if (block instanceof Flow flow) {
            return flow(flow);
        }
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), name(heading.number()), heading.id(), name(heading.text()));
        }
        if (block instanceof Block.DefinitionList list) {
            return new Block.DefinitionList(list.definitions().stream()
                    .map(each -> new Block.Definition(name(each.label()), flows(each.content()))).toList());
        }
        if (block instanceof Figure figure) {
            return new Figure(figure.svg(), name(figure.alt()), name(figure.caption()));
        }
        return block;
    }

    private static Flow flow(Flow flow) {
        if (flow instanceof Block.Paragraph paragraph) {
            return new Block.Paragraph(inlines(paragraph.content(), PARAGRAPH));
        }
        if (flow instanceof Block.Notice notice) {
            return new Block.Notice(name(notice.label()), inlines(notice.content(), PARAGRAPH));
        }
        var list = (Block.ListBlock) flow;
        return new Block.ListBlock(list.ordered(),
                list.items().stream().map(item -> new Block.Item(flows(item.content()))).toList());
    }

    private static List<Flow> flows(List<Flow> flows) {
        return flows.stream().map(SizeLimits::flow).toList();
    }

    private static Table table(Table table, int rows) {
        var columns = table.columns().stream().map(c -> new Table.Column(Inline.shortened(c.header(), COLUMN), c.width()))
                .toList();
        return new Table(name(table.caption()), columns, table.rowHeaders(), table.rows().subList(0, rows).stream()
                .map(row -> new Table.Row(row.cells().stream().map(SizeLimits::cell).toList())).toList());
    }

    private static Table.Cell cell(Table.Cell cell) {
        var paragraphs = new ArrayList<Block.Paragraph>();
        int left = CELL;
        for (var paragraph : cell.paragraphs()) {
            if (left > 0) {
                paragraphs.add(new Block.Paragraph(inlines(paragraph.content(), left)));
                // An empty line takes room too.
                left -= paragraph.content().stream().mapToInt(Inline::length).sum() + 50;
            }
        }
        return new Table.Cell(paragraphs);
    }

    private static List<Inline> inlines(List<Inline> content, int limit) {
        var kept = new ArrayList<Inline>();
        int left = limit;
        for (var inline : content) {
            if (inline.length() > left) {
                kept.add(inline.shortened(left));
                kept.add(new Inline.Text(" " + Words.of("text-left-out")));
                return kept;
            }
            kept.add(inline);
            left -= inline.length();
        }
        return kept;
    }

    private static String name(String text) {
        return Inline.shortened(text, NAME);
    }

    private Block leftOut(int rows) {
        var number = NumberFormat.getIntegerInstance(model.language()).format(rows);
        return new Block.Notice(Words.of("rows-left-out"),
                List.of(new Inline.Text(Words.of("rows-left-out-text").formatted(number))));
    }
}
