package nl.samenwijzer.web.field;

import java.util.List;

/**
 * Rows of fields. Adding, moving and removing are submit buttons, so they work without script; their parameter is
 * {@link #actionName()} and its value {@code add}, {@code open:row}, {@code up:row}, {@code down:row}, {@code copy:row} or
 * {@code remove:row}.
 *
 * @param rows
 *        in order
 * @param rowWord
 *        what a row is, for example "betrokkene"; used in buttons
 * @param whenEmpty
 *        how to begin
 * @param ordered
 *        whether rows can be moved
 */
public record TableField(Asked asked, List<Row> rows, String rowWord, String whenEmpty, boolean ordered)
        implements
            Field {

    /**
     * One row.
     *
     * @param id
     *        stable id of the row
     * @param title
     *        how people recognise the row
     * @param cells
     *        the fields, in order of the columns
     * @param hidden
     *        inputs of the save protocol for this row
     * @param open
     *        whether it shows its fields; a folded row has none, and a button that asks for them
     * @param error
     *        what is wrong with the row as a whole
     */
    public record Row(String id, String title, List<Field> cells, List<Hidden> hidden, boolean open, String error) {

        public Row {
            cells = Absent.list(cells);
            hidden = Absent.list(hidden);
            error = Absent.text(error);
        }
    }

    public TableField {
        rows = Absent.list(rows);
        whenEmpty = Absent.text(whenEmpty);
    }

    public String actionName() {
        return asked.name() + ".action";
    }

    @Override
    public Kind kind() {
        return Kind.TABLE;
    }
}
