package nl.samenwijzer.plan.access;

import static nl.samenwijzer.account.OrganisationRole.ADMIN;
import static nl.samenwijzer.account.OrganisationRole.ADVISER;
import static nl.samenwijzer.account.OrganisationRole.EMPLOYEE;
import static nl.samenwijzer.account.OrganisationRole.GMT;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.PlanRole;
import nl.samenwijzer.guide.Role;

/**
 * Every "may X do Y on Z" of the application, for pages and API alike. Pure: what it knows is in its arguments.
 */
public final class AccessPolicy {

    private AccessPolicy() {
    }

    /** Whether this account may do this; {@code access} is how it relates to the plan the action is about. */
    public static boolean may(Account account, Action action, PlanAccess access) {
        return switch (action) {
            case VIEW -> access.member() || account.has(ADVISER) || account.has(GMT);
            // a reader, an adviser and management read along, but shielded fields are for those who work on the plan
            case VIEW_SHIELDED, EXPORT_DATA -> worksOn(access);
            case EXPORT_PRIVATE -> worksOn(access) || account.has(ADVISER);
            case ANSWER -> access.mayAnswer();
            case APPROVE, ADOPT -> access.mayApprove();
            case LEAD, MANAGE_TEAM, DELETE_PLAN -> access.is(PlanRole.LEADER);
            case COMMENT -> access.member() || account.has(ADVISER);
            case DECIDE -> account.has(GMT);
            case CREATE_PLAN, IMPORT_PLAN -> account.has(EMPLOYEE);
            case VIEW_PORTFOLIO -> account.has(GMT) || account.has(ADVISER);
            case VIEW_GUIDE -> true;
            case VIEW_GUIDE_CONTENT -> account.has(ADVISER) || account.has(ADMIN);
            case ADMINISTER -> account.has(ADMIN);
        };
    }

    /** Whether this account may do something that is not about one plan. */
    public static boolean may(Account account, Action action) {
        return may(account, action, PlanAccess.OUTSIDER);
    }

    /** Whether this person may open the gate although its condition does not hold: the role that the guide names. */
    public static boolean mayOverride(Gate gate, PlanAccess access) {
        return gate.override() != null && access.mayApprove()
                && access.role().map(Role::id).filter(gate.override().role()::equals).isPresent();
    }

    private static boolean worksOn(PlanAccess access) {
        return access.member() && !access.is(PlanRole.READER);
    }
}
