package nl.samenwijzer.activity.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;

import nl.samenwijzer.activity.holiday.Holiday;
import nl.samenwijzer.activity.holiday.Holidays;

/** The days on which an office is open; in a school holiday it is. */
record OfficeDays(Holidays holidays) {

    boolean open(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                && holidays.on(day).stream().allMatch(Holiday::school);
    }

    /** The last one up to and including this day. */
    LocalDate upTo(LocalDate day) {
        LocalDate found = day;
        while (!open(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** The first one from this day on. */
    LocalDate from(LocalDate day) {
        LocalDate found = day;
        while (!open(found)) {
            found = found.plusDays(1);
        }
        return found;
    }
}
