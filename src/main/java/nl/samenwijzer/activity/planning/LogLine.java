package nl.samenwijzer.activity.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A line of the log as far as the planning and the logbook need it. What is not filled in is null, a text or list then empty.
 *
 * @param planned the row of the planning that it says it is about
 */
public record LogLine(String row, String what, LocalDate date, BigDecimal turnout, List<String> groups, String method,
        String planned) {

    public LogLine {
        groups = List.copyOf(groups);
    }

    /** Whether it is about this activity: it says so, or when it says nothing it has its day and its method or name. */
    public boolean isAbout(Moment activity) {
        if (planned != null) {
            return planned.equals(activity.row());
        }
        return date != null && date.equals(activity.date())
                && (activity.method() != null && activity.method().equals(method)
                        || plain(what).equals(plain(activity.what())));
    }

    /** How people know it, also when it says nothing of that. */
    public String name() {
        return what.isBlank() ? "Regel zonder naam" : what;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
