package nl.samenwijzer.plan.page.form;

import nl.samenwijzer.plan.entry.Entry;

/**
 * A field of a form: the answer to a question, a row of it, or (with {@code column}) one field of that.
 */
public record Place(String question, String row, String column) {

    static final String OPERATION = ".@opdracht";

    /** An entry as a whole. */
    public Place(String question, String row) {
        this(question, row, null);
    }

    /** The entry at this address as a form names it. */
    public static Place of(String address) {
        int dot = address.indexOf('.');
        return dot < 0 ? new Place(address, Entry.SINGLE)
                : new Place(address.substring(0, dot), address.substring(dot + 1));
    }

    /** A field of this entry. */
    public Place at(String field) {
        return new Place(question, row, field);
    }

    /** The entry this is a field of. */
    Place entry() {
        return new Place(question, row);
    }

    /** The name of the form parameter. */
    public String name() {
        return question + (row.isEmpty() ? "" : "." + row) + (column == null ? "" : "." + column);
    }

    /** The name of the parameter with the version that an entry was made from. */
    public String version() {
        return entry().name() + ".@versie";
    }

    /** The name of the parameter with the operation of an entry. */
    public String operation() {
        return entry().name() + OPERATION;
    }

    String fields() {
        return entry().name() + ".@velden";
    }

    String addition() {
        return name() + ".@nieuw";
    }
}
