package nl.samenwijzer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The dates that come next in plans. Implemented as a bean by who keeps them beside the plans; the plan does not know by whom.
 */
public interface Upcoming {

    /** Something that happens in a plan on a day; {@code what} says it in Dutch. */
    record Moment(UUID plan, String title, String what, LocalDate day) {
    }

    /** The first dates from this day on in the plans that somebody works on, in order, at most so many. */
    List<Moment> of(UUID account, LocalDate from, int most);

    /** The first dates from this day on in one plan, in order, at most so many. */
    List<Moment> ofPlan(UUID plan, LocalDate from, int most);
}
