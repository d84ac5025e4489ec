package nl.samenwijzer.activity.holiday;

import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;

/**
 * The generally recognised holidays of the Netherlands. 5 May counts in each year; Good Friday is no day off
 * (docs/adr/0010-holidays.md).
 */
final class PublicHolidays {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    /** The holidays of a year, in order. */
    List<Holiday> of(int year) {
        return manager.getHolidays(Year.of(year)).stream().filter(one -> one.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(one -> new Holiday(one.getDescription(DUTCH), one.getDate(), one.getDate(), false))
                .sorted(Comparator.comparing(Holiday::from)).toList();
    }
}
