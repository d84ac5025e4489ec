package nl.samenwijzer.plan;

import java.util.function.Supplier;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.access.PlanAccess;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.shielded.ShownShielded;
import nl.samenwijzer.plan.store.Snapshot;

/**
 * A plan as one person has it before them: its head and team, how the person relates to it, and all that follows from it.
 * What follows is worked out when first asked for. Not thread-safe.
 */
public final class OpenPlan {

    private final Plan plan;
    private final Account account;
    private final PlanAccess access;
    private final Guide guide;
    private final Supplier<PlanState> asked;
    private final ShownShielded shown;
    private PlanState state;

    OpenPlan(Plan plan, Account account, PlanAccess access, Guide guide, Supplier<PlanState> state) {
        this(plan, account, access, guide, state, new ShownShielded());
    }

    private OpenPlan(Plan plan, Account account, PlanAccess access, Guide guide, Supplier<PlanState> state,
            ShownShielded shown) {
        this.plan = plan;
        this.account = account;
        this.access = access;
        this.guide = guide;
        this.asked = state;
        this.shown = shown;
    }

    public Plan plan() {
        return plan;
    }

    public Account account() {
        return account;
    }

    public PlanAccess access() {
        return access;
    }

    /** The guide that the plan follows. */
    public Guide guide() {
        return guide;
    }

    public PlanState state() {
        if (state == null) {
            state = asked.get();
        }
        return state;
    }

    /** The same plan as if this followed from it. */
    public OpenPlan with(PlanState other) {
        return new OpenPlan(plan, account, access, guide, () -> other, shown);
    }

    /** The same plan as it was in an adopted version, for the same person with the same rights. */
    public OpenPlan asAdopted(Snapshot snapshot) {
        return with(state().with(SnapshotContent.input(snapshot.content(), state().input())));
    }

    /**
     * As {@link #asAdopted}, with nothing but what the adopted version keeps: what must once be wiped is not in it, so it reads
     * the same for ever.
     */
    public OpenPlan asKept(Snapshot snapshot) {
        return with(state().with(SnapshotContent.kept(snapshot.content(), state().input())));
    }

    /** What was shown of shielded fields; whoever shows one notes it here. */
    public ShownShielded shown() {
        return shown;
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
