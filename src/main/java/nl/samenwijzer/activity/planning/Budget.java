package nl.samenwijzer.activity.planning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.rule.Names;

/**
 * What it costs, beside the money there is. Not public: ask first whether this person may see both questions.
 *
 * @param available null when nobody filled it in
 * @param onActivities what is spent on activities
 */
public record Budget(BigDecimal available, BigDecimal total, BigDecimal onActivities) {

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
        BigDecimal onActivities = BigDecimal.ZERO;
        Optional<Column> activity = costs == null ? Optional.empty() : PlanningColumns.linkTo(costs, guide.planning());
        for (Map<String, Object> row : rows) {
            if (row.get(costs.column(Meaning.AMOUNT).id()) instanceof BigDecimal amount) {
                total = total.add(amount);
                if (activity.filter(column -> !Schedule.ids(row.get(column.id())).isEmpty()).isPresent()) {
                    onActivities = onActivities.add(amount);
                }
            }
        }
        return new Budget(available, total, onActivities);
    }

    /** What is left; null as long as nobody said how much there is. */
    public BigDecimal left() {
        return available == null ? null : available.subtract(total);
    }
}
