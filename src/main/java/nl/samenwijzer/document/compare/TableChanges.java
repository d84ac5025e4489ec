package nl.samenwijzer.document.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.Revision;
import nl.samenwijzer.document.model.Table;
import nl.samenwijzer.document.model.Table.Cell;
import nl.samenwijzer.document.model.Table.Row;
import nl.samenwijzer.document.output.Words;

/** The rows and cells that changed in a table with the same columns. */
final class TableChanges {

    private final Table after;
    private final int named;
    private final List<Row> rows = new ArrayList<>();
    private Tally tally = Tally.NONE;
    private int moved;

    private TableChanges(Table after) {
        this.after = after;
        this.named = numbered(after) && after.columns().size() > 1 ? 1 : 0;
    }

    /** The later table with its changes marked, and how many there are. */
    static Changed of(Table before, Table after) {
        var changes = new TableChanges(after);
        Alignment.of(before.rows(), after.rows(), changes.new Rows()).forEach(changes::row);
        var blocks = new ArrayList<Block>();
        blocks.add(new Table(after.caption(), after.columns(), after.rowHeaders(), changes.rows));
        if (changes.moved > 0) {
            blocks.add(Marking.remark("notice-changed", Words.of(changes.moved == 1 ? "row-moved" : "rows-moved")
                    .formatted(changes.moved)));
        }
        return new Changed(blocks, changes.tally);
    }

    static List<String> headers(Table table) {
        return table.columns().stream().map(Table.Column::header).toList();
    }

    /** What people read in the rows, without numbers that only count them. */
    static List<Object> contents(Table table) {
        int first = numbered(table) ? 1 : 0;
        return table.rows().stream().map(row -> (Object) row.cells().subList(first, row.cells().size())).toList();
    }

    private static boolean numbered(Table table) {
        return table.columns().get(0).header().equals(Words.of("row-number"));
    }

    private void row(Match<Row> match) {
        if (match.added()) {
            rows.add(Marking.row(Revision.ADDED, true, match.after()));
            tally = tally.plus(Tally.ADDED);
        } else if (match.removed()) {
            rows.add(Marking.row(Revision.REMOVED, true, match.before()));
            tally = tally.plus(Tally.REMOVED);
        } else {
            var row = row(match.before(), match.after());
            moved += match.moved() ? 1 : 0;
            tally = match.moved() || !row.equals(match.after()) ? tally.plus(Tally.CHANGED) : tally;
            rows.add(row);
        }
    }

    private Row row(Row before, Row after) {
        return new Row(IntStream.range(0, after.cells().size())
                .mapToObj(i -> i < named ? after.cells().get(i) : cell(before.cells().get(i), after.cells().get(i))).toList());
    }

    private static Cell cell(Cell before, Cell after) {
        if (before.equals(after)) {
            return after;
        }
        if (before.paragraphs().size() == 1 && after.paragraphs().size() == 1) {
            return new Cell(List.of(new Paragraph(
                    WordChanges.of(before.paragraphs().get(0).content(), after.paragraphs().get(0).content()))));
        }
        return new Cell(BlockChanges.of(before.paragraphs(), after.paragraphs()).blocks().stream().map(Paragraph.class::cast)
                .toList());
    }

    /** Rows are known by their first cell that says something else than their place. */
    private final class Rows implements Kind<Row> {

        @Override
        public Object content(Row row) {
            return row.cells().subList(named, row.cells().size());
        }

        @Override
        public Object name(Row row) {
            return after.rowHeaders() ? Reading.of(row.cells().get(named)) : row.cells();
        }

        @Override
        public boolean alike(Row before, Row after) {
            long same = IntStream.range(named, after.cells().size())
                    .filter(i -> before.cells().get(i).equals(after.cells().get(i))).count();
            return 2 * same >= after.cells().size() - named;
        }

        @Override
        public boolean movable() {
            return true;
        }
    }
}
