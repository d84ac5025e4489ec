package nl.samenwijzer.document.output;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Table;

/** Keeps a document's tables within what a renderer can lay out; says in the document what was left out. */
public final class RowLimit {

    /** Rows of all tables of a document together. */
    public static final int ROWS = 5_000;

    private RowLimit() {
    }

    /** The same document, with the rows over {@link #ROWS} replaced by a notice after their table. */
    public static DocumentModel applied(DocumentModel model) {
        if (model.blocks().stream().filter(Table.class::isInstance).mapToInt(b -> ((Table) b).rows().size()).sum() <= ROWS) {
            return model;
        }
        int left = ROWS;
        var blocks = new ArrayList<Block>();
        for (var block : model.blocks()) {
            if (block instanceof Table table && table.rows().size() > left) {
                blocks.add(new Table(table.caption(), table.columns(), table.rowHeaders(), table.rows().subList(0, left)));
                blocks.add(notice(table.rows().size() - left, model));
                left = 0;
            } else {
                blocks.add(block);
                left -= block instanceof Table table ? table.rows().size() : 0;
            }
        }
        return model.withBlocks(blocks);
    }

    private static Block notice(int rows, DocumentModel model) {
        var number = NumberFormat.getIntegerInstance(model.language()).format(rows);
        return new Block.Notice(Words.of("rows-left-out"),
                List.of(new Inline.Text(Words.of("rows-left-out-text").formatted(number))));
    }
}
