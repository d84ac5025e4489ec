package nl.samenwijzer.plan;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.access.PlanAccess;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * A plan as one person has it before them: its head and team, how the person relates to it, and all that follows from it.
 */
public record OpenPlan(Plan plan, Account account, PlanAccess access, PlanState state) {

    public Guide guide() {
        return state.guide();
    }

    /** Whether this person may do this with this plan. */
    public boolean may(Action action) {
        return AccessPolicy.may(account, action, access);
    }

    /** Whether this person may open the gate although its condition does not hold. */
    public boolean mayOverride(Gate gate) {
        return AccessPolicy.mayOverride(gate, access);
    }

    /** Goes on only when this person may do this. Throws {@link NotAllowed} otherwise. */
    public void require(Action action) {
        if (!may(action)) {
            throw new NotAllowed(action);
        }
    }
}
