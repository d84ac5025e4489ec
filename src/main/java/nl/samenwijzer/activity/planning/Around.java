package nl.samenwijzer.activity.planning;

import java.time.LocalDate;

import nl.samenwijzer.activity.holiday.Holidays;
import nl.samenwijzer.guide.GuideFile.Planning;

/** The days that suit what belongs to an activity. They still come, and an office is open. */
public final class Around {

    private final Planning periods;
    private final OfficeDays office;
    private final LocalDate today;

    /**
     * @param periods what the guide asks for
     */
    public Around(Planning periods, Holidays holidays, LocalDate today) {
        this.periods = periods;
        this.office = new OfficeDays(holidays);
        this.today = today;
    }

    /** The last day to invite in time, else the first that there is; null when there is none before an activity on this day. */
    public LocalDate invitation(LocalDate activity) {
        if (periods.invitationDays() == null) {
            return null;
        }
        LocalDate day = later(office.upTo(activity.minusDays(periods.invitationDays())), office.from(today));
        return day.isAfter(activity) ? null : day;
    }

    /** The last day to tell in time what came of an activity that ends on this day, else the first that there is. */
    public LocalDate feedback(LocalDate end) {
        return periods.feedbackDays() == null ? null
                : later(office.upTo(end.plusDays(periods.feedbackDays())), office.from(today));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
