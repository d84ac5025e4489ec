package nl.samenwijzer.activity.planning;

import java.time.LocalDate;
import java.util.List;

/**
 * A date that would do for a chosen method.
 *
 * @param choice the row in which the method was chosen
 * @param activity the row of the planning that waits for a date; null when there is none yet
 * @param decision the row of the decision it comes before (or after); null when there is none
 * @param feedback null when feedback on this method is planned already
 * @param reason why this date, in words
 */
public record Proposal(String choice, String method, String name, List<String> groups, String activity, LocalDate date,
        LocalDate invitation, LocalDate feedback, String decision, String reason) {

    public Proposal {
        groups = List.copyOf(groups);
    }
}
