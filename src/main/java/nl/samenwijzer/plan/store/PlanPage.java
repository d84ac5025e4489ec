package nl.samenwijzer.plan.store;

import java.util.List;

/**
 * One page of a list of plans and how many there are in all.
 */
public record PlanPage(List<PlanSummary> plans, long total, PlanQuery query) {

    public PlanPage {
        plans = List.copyOf(plans);
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + query.size() - 1) / query.size());
    }
}
