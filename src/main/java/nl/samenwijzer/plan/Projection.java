package nl.samenwijzer.plan;

import nl.samenwijzer.plan.progress.PlanState;

/**
 * Something that is kept beside plans because it follows from them, such as what lists show. Implemented as a bean; the plan
 * does not know by whom. Its rows go with their plan by {@code on delete cascade}.
 */
public interface Projection {

    /** Keeps what follows from a plan as it has just become, in the transaction of the change. */
    void keep(Plan plan, PlanState state);
}
