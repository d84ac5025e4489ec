package nl.samenwijzer.activity.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import nl.samenwijzer.guide.Happening;

/**
 * A moment of the planning: one row of the time line. What is not filled in is null, a text or list then empty.
 *
 * @param happening what happens; null when the guide does not say
 * @param kind the kind as people read it
 * @param end the last day of a period
 * @param method id of the method
 * @param groups rows of the register
 * @param decision the row of the decision it belongs to
 * @param about the row of the activity that this invites to or gives feedback on
 */
public record Moment(String row, Happening happening, String kind, LocalDate date, LocalDate end, LocalTime from, LocalTime to,
        String what, String place, String method, List<String> groups, String decision, LocalDate invitation, String about) {

    public Moment {
        groups = List.copyOf(groups);
    }

    /** Whether people take part. */
    public boolean isActivity() {
        return happening == Happening.ACTIVITY;
    }

    /** Whether this happens then. */
    public boolean is(Happening wanted) {
        return happening == wanted;
    }

    /** How people know it, also when nobody filled in what it is. */
    public String name() {
        return !what.isBlank() ? what : (kind.isEmpty() ? "Moment" : kind) + " zonder naam";
    }

    /** The last day of it; null without a date. */
    public LocalDate until() {
        return end == null || date == null || end.isBefore(date) ? date : end;
    }
}
