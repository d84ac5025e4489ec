package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.Block.Flow;
import nl.samenwijzer.document.model.Block.Item;
import nl.samenwijzer.document.model.Block.ListBlock;
import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.UserText;

/** Rows that no table has room for: a card for each. */
final class Cards {

    /** Cells of a card up to here stand beside each other. */
    private static final int SHORT_CELL = 60;

    private Cards() {
    }

    /** A numbered card per row with the row's name and its fields; says how many rows there are besides {@code limit}. */
    static List<Flow> of(Grid grid, int limit) {
        var items = grid.lines().stream().limit(limit).map(line -> card(grid, line)).toList();
        return Rows.limited(new ListBlock(true, items), grid.lines().size() - limit);
    }

    /** The name, then the fields in their order; short ones that follow each other share a paragraph. */
    private static Item card(Grid grid, Grid.Line line) {
        var content = new ArrayList<Flow>();
        content.add(new Paragraph(List.of(new Inline.Strong(line.name()))));
        var run = new ArrayList<Inline>();
        for (int i = 0; i < grid.columns().size(); i++) {
            var cell = line.cells().get(i);
            if (cell.isEmpty() || cell.equals(line.name())) {
                continue;
            }
            var told = Lead.in(grid.columns().get(i).label(), UserText.paragraphs(cell));
            if (told.size() == 1 && cell.length() <= SHORT_CELL) {
                run.addAll(run.isEmpty() ? List.of() : List.of(new Inline.Text(" · ")));
                run.addAll(told.get(0).content());
            } else {
                end(run, content);
                content.addAll(told);
            }
        }
        end(run, content);
        return new Item(content);
    }

    private static void end(List<Inline> run, List<Flow> content) {
        if (!run.isEmpty()) {
            content.add(new Paragraph(run));
            run.clear();
        }
    }
}
