package nl.samenwijzer.activity.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A moment as a calendar takes it.
 *
 * @param uid the same for as long as the moment exists
 * @param sequence grows with each change of the moment itself, not with one of a name that it tells of
 * @param until the last day
 * @param from null for a moment that takes whole days; {@code to} may be null then and otherwise
 * @param busy whether people are occupied then, when it does not take whole days
 */
record Event(String uid, int sequence, Instant modified, String summary, LocalDate date, LocalDate until, LocalTime from,
        LocalTime to, String place, String description, String url, boolean busy) {

    /** Whether it takes whole days: nobody said when it begins, or when it ends on a later day. */
    boolean wholeDays() {
        return from == null || to == null && !date.equals(until);
    }

    /** When it ends on its last day; null when nobody said, or when that is not after the beginning. */
    LocalTime end() {
        return from == null || to == null || date.equals(until) && !to.isAfter(from) ? null : to;
    }
}
