package nl.samenwijzer.stakeholder.sheet;

import java.util.List;

/**
 * What a row of the file would do.
 *
 * @param number the row in the file
 * @param name the group that it is about; empty when it has no name
 * @param fields of a changed group what changes
 * @param faults of a wrong row what is wrong
 */
record RowOutcome(int number, String name, Kind kind, List<Field> fields, List<Fault> faults) {

    /** Whether the row adds a group, changes one, does nothing, or is left out. */
    enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        WRONG
    }

    /** A field as it is and as it would be. */
    record Field(String label, String before, String after) {
    }

    /** What is wrong, and in which column; empty when it is about the row as a whole. */
    record Fault(String column, String text) {
    }
}
