package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides rows with many columns over tables that fit on a page: each has the column that names a row, then as many of the
 * others as it holds, in their order. Rows beside each other read better than a list of fields per row, and take half the room.
 */
final class MoreTables {

    /** With fewer columns a card per row keeps together what belongs together. */
    private static final int FEWEST_COLUMNS = 10;

    private MoreTables() {
    }

    /** The parts, which together hold every column; none when the rows are better told another way. */
    static List<Grid> of(Grid grid) {
        if (grid.columns().size() < FEWEST_COLUMNS || grid.label() < 0) {
            return List.of();
        }
        var parts = new ArrayList<Grid>();
        var name = grid.columns().get(grid.label()).id();
        var columns = new ArrayList<>(List.of(name));
        for (var column : grid.columns()) {
            if (!column.id().equals(name)) {
                columns.add(column.id());
                if (!Rows.fits(grid.only(columns))) {
                    columns.remove(columns.size() - 1);
                    if (columns.size() == 1) {
                        return List.of();
                    }
                    parts.add(grid.only(columns));
                    columns = new ArrayList<>(List.of(name, column.id()));
                    if (!Rows.fits(grid.only(columns))) {
                        return List.of();
                    }
                }
            }
        }
        parts.add(grid.only(columns));
        return parts;
    }
}
