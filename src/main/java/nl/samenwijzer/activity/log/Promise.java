package nl.samenwijzer.activity.log;

import java.time.LocalDate;

/**
 * Something that was promised and is not done.
 *
 * @param due null when nobody said when
 */
public record Promise(String row, String what, LocalDate due) {

    /** Whether it should have been done by now. */
    public boolean overdue(LocalDate today) {
        return due != null && due.isBefore(today);
    }
}
