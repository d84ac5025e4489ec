package nl.samenwijzer.activity.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whole months from left to right. */
final class Axis {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL", Locale.forLanguageTag("nl"));
    private static final int NARROWEST = 30;
    private static final int[] STEPS = { 1, 2, 3, 6, 12, 24, 60, 120 };

    /** A month with its label; {@code year} is empty but for the first one of a year. */
    record Tick(double x, String month, String year) {
    }

    private final LocalDate first;
    private final LocalDate after;
    private final double left;
    private final double width;

    /** The months of these days, between these two places. */
    Axis(LocalDate from, LocalDate to, double left, double right) {
        this.first = from.withDayOfMonth(1);
        this.after = YearMonth.from(to).plusMonths(1).atDay(1);
        this.left = left;
        this.width = right - left;
    }

    LocalDate from() {
        return first;
    }

    LocalDate to() {
        return after.minusDays(1);
    }

    /** The middle of a day. */
    double middle(LocalDate day) {
        return start(day) + width / days() / 2;
    }

    /** Where a day begins; days outside the months are at their edge. */
    double start(LocalDate day) {
        long passed = Math.max(0, Math.min(days(), ChronoUnit.DAYS.between(first, day)));
        return left + width * passed / days();
    }

    /** Where the months begin, as many as have room for their name. */
    List<Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(first, after);
        int step = 1;
        for (int candidate : STEPS) {
            step = candidate;
            if (width / months * candidate >= NARROWEST) {
                break;
            }
        }
        List<Tick> ticks = new ArrayList<>();
        int year = 0;
        for (LocalDate month = first; month.isBefore(after); month = month.plusMonths(step)) {
            ticks.add(new Tick(start(month), MONTH.format(month).replace(".", ""),
                    month.getYear() == year ? "" : String.valueOf(month.getYear())));
            year = month.getYear();
        }
        return ticks;
    }

    private long days() {
        return ChronoUnit.DAYS.between(first, after);
    }
}
