package nl.samenwijzer.activity.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.samenwijzer.activity.holiday.Holidays;

/** The days on which an activity could be: not in a weekend or holiday, not on a Friday, and nothing else happens then. */
final class FreeDays {

    private static final int LONGEST_SEARCH = 120;

    private final Holidays holidays;
    private final OfficeDays office;
    private final Set<LocalDate> taken = new HashSet<>();

    FreeDays(Holidays holidays) {
        this.holidays = holidays;
        this.office = new OfficeDays(holidays);
    }

    /** From now on something happens on this day. */
    void take(LocalDate day) {
        taken.add(day);
    }

    /** The first one from this day on; the day itself when there is none for a long time. */
    LocalDate from(LocalDate day) {
        return day.datesUntil(day.plusDays(LONGEST_SEARCH)).filter(this::free).findFirst().orElse(day);
    }

    /** One of a period: the first from the wanted day on, else the last before it. */
    Optional<LocalDate> in(LocalDate earliest, LocalDate wanted, LocalDate latest) {
        return Stream.concat(Stream.iterate(wanted, day -> !day.isAfter(latest), day -> day.plusDays(1)),
                Stream.iterate(wanted.minusDays(1), day -> !day.isBefore(earliest), day -> day.minusDays(1)))
                .filter(this::free).findFirst();
    }

    private boolean free(LocalDate day) {
        return office.open(day) && day.getDayOfWeek() != DayOfWeek.FRIDAY && !holidays.free(day) && !taken.contains(day);
    }
}
