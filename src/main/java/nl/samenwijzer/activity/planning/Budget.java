package nl.samenwijzer.activity.planning;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;

/**
 * What it costs, beside the money there is. Not public: ask first whether this person may see both questions.
 *
 * @param available null when nobody filled it in
 * @param byActivity what is spent on an activity, by row of the planning
 */
public record Budget(BigDecimal available, BigDecimal total, Map<String, BigDecimal> byActivity) {

    /** The costs and the money in these answers; null when neither is filled in. */
    public static Budget of(Names names) {
        Guide guide = names.rulebook().guide();
        Question costs = guide.question(Purpose.COSTS);
        Question money = guide.question(Purpose.AVAILABLE);
        BigDecimal available = money != null && names.value(money.id()) instanceof BigDecimal amount ? amount : null;
        List<Map<String, Object>> rows = costs == null ? List.of() : names.rows(costs);
        if (available == null && rows.isEmpty()) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        Map<String, BigDecimal> byActivity = new HashMap<>();
        for (Map<String, Object> row : rows) {
            if (row.get(costs.column(Meaning.AMOUNT).id()) instanceof BigDecimal amount) {
                total = total.add(amount);
                PlanningColumns.linkTo(costs, guide.planning())
                        .ifPresent(link -> Schedule.ids(row.get(link.id()))
                                .forEach(activity -> byActivity.merge(activity, amount, BigDecimal::add)));
            }
        }
        return new Budget(available, total, Map.copyOf(byActivity));
    }

    /** What is spent on activities. */
    public BigDecimal onActivities() {
        return byActivity.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is left; null as long as nobody said how much there is. */
    public BigDecimal left() {
        return available == null ? null : available.subtract(total);
    }
}
