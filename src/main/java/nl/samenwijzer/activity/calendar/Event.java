package nl.samenwijzer.activity.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A moment as a calendar takes it.
 *
 * @param uid the same for as long as the moment exists
 * @param sequence grows with each change
 * @param until the last day
 * @param from null for a moment that takes whole days; {@code to} may be null then and otherwise
 * @param busy whether people are occupied then
 */
record Event(String uid, int sequence, Instant modified, String summary, LocalDate date, LocalDate until, LocalTime from,
        LocalTime to, String place, String description, String url, boolean busy) {

    /** When it ends on its last day; null when nobody said, or when that is not after the beginning. */
    LocalTime end() {
        return from == null || to == null || date.equals(until) && !to.isAfter(from) ? null : to;
    }
}
