package nl.samenwijzer.activity.holiday;

import java.time.LocalDate;

/**
 * A holiday: its days are {@code from} up to and including {@code to}.
 */
public record Holiday(String name, LocalDate from, LocalDate to, boolean school) {

    /** Whether this day belongs to it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
