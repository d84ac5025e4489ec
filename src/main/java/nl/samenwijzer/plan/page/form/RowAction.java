package nl.samenwijzer.plan.page.form;

/**
 * A button of a question with rows: {@code kind} is what to do, {@code subject} the row or item to do it with, empty for
 * none.
 */
public record RowAction(String question, String kind, String subject) {

    static final String ADD = "add";
    static final String UP = "up";
    static final String DOWN = "down";
    static final String REMOVE = "remove";
    static final String COPY = "copy";
    /** Shows the fields of a row. */
    static final String OPEN = "open";
    /** Takes over what stands ready. */
    static final String READY = "ready";
    /** Takes over one item of a list of suggestions. */
    static final String PICK = "pick";

    static RowAction of(String question, String value) {
        int colon = value.indexOf(':');
        return colon < 0 ? new RowAction(question, value, "")
                : new RowAction(question, value.substring(0, colon), value.substring(colon + 1));
    }

    boolean removes(Place entry) {
        return kind.equals(REMOVE) && subject.equals(entry.row());
    }
}
