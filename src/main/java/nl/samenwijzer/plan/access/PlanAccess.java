package nl.samenwijzer.plan.access;

import java.util.Optional;

import nl.samenwijzer.guide.PlanRole;
import nl.samenwijzer.guide.Role;

/**
 * How a person relates to one plan: the role of the guide that this person has in it, or none.
 */
public record PlanAccess(Optional<Role> role) {

    /** Somebody who is not on the plan. */
    public static final PlanAccess OUTSIDER = new PlanAccess(Optional.empty());

    /** Somebody who is on the plan with this role. */
    public static PlanAccess as(Role role) {
        return new PlanAccess(Optional.of(role));
    }

    /** Whether this person is on the plan. */
    public boolean member() {
        return role.isPresent();
    }

    boolean is(PlanRole wanted) {
        return role.map(Role::planRole).filter(wanted::equals).isPresent();
    }

    boolean mayAnswer() {
        return role.filter(Role::mayAnswer).isPresent();
    }

    boolean mayApprove() {
        return role.filter(Role::mayApprove).isPresent();
    }
}
