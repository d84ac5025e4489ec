package nl.samenwijzer.activity.log;

import java.time.LocalDate;
import java.util.List;

/**
 * What came of an activity, or of something that was done without being planned.
 *
 * @param planned the row of the planning; null when it was not planned
 * @param name what it was
 * @param date the day on which it was planned, or held when it was not planned; null when unknown
 * @param lines rows of the log
 * @param turnout how many people came in all; null when nobody counted
 * @param missing groups that were planned and that no log line speaks of; empty as long as no line speaks of groups
 * @param input rows with what people said
 * @param promises rows with what was promised
 * @param told the first day on which feedback was given; null when not
 * @param latest the last day on which feedback is in time; null when the guide guards no period or nothing was held
 */
public record Held(String planned, String name, LocalDate date, List<String> lines, Integer turnout, List<String> missing,
        List<String> input, List<String> promises, LocalDate told, LocalDate latest) {

    public Held {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
        input = List.copyOf(input);
        promises = List.copyOf(promises);
    }

    /** Whether feedback was given too late, or is overdue today. */
    public boolean late(LocalDate today) {
        return latest != null && (told == null ? today : told).isAfter(latest);
    }
}
