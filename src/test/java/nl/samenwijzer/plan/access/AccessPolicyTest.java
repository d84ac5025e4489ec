package nl.samenwijzer.plan.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.OrganisationRole;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.PlanRole;
import nl.samenwijzer.guide.Role;

/** The whole matrix: per kind of person all that they may do, and so by omission all that they may not. */
class AccessPolicyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            leader       |          | VIEW VIEW_SHIELDED EXPORT_PRIVATE EXPORT_DATA ANSWER LEAD MANAGE_TEAM DELETE_PLAN COMMENT VIEW_GUIDE
            editor       |          | VIEW VIEW_SHIELDED EXPORT_PRIVATE EXPORT_DATA ANSWER COMMENT VIEW_GUIDE
            commissioner |          | VIEW VIEW_SHIELDED EXPORT_PRIVATE EXPORT_DATA ANSWER APPROVE ADOPT COMMENT VIEW_GUIDE
            reader       |          | VIEW COMMENT VIEW_GUIDE
            none         |          | VIEW_GUIDE
            none         | EMPLOYEE | CREATE_PLAN IMPORT_PLAN VIEW_GUIDE
            none         | ADVISER  | VIEW EXPORT_PRIVATE COMMENT VIEW_PORTFOLIO VIEW_GUIDE VIEW_GUIDE_CONTENT
            none         | GMT      | VIEW DECIDE VIEW_PORTFOLIO VIEW_GUIDE
            none         | ADMIN    | VIEW_GUIDE VIEW_GUIDE_CONTENT ADMINISTER
            reader       | GMT      | VIEW COMMENT DECIDE VIEW_PORTFOLIO VIEW_GUIDE
            leader       | ADMIN    | VIEW VIEW_SHIELDED EXPORT_PRIVATE EXPORT_DATA ANSWER LEAD MANAGE_TEAM DELETE_PLAN COMMENT VIEW_GUIDE VIEW_GUIDE_CONTENT ADMINISTER
            """)
    void may_eachKindOfPerson_exactlyThis(String planRole, String organisationRole, String actions) {
        Account account = account(organisationRole);
        PlanAccess access = access(planRole);

        assertThat(Arrays.stream(Action.values()).filter(action -> AccessPolicy.may(account, action, access)).toList())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(actions.trim().split(" ")).map(Action::valueOf).collect(Collectors.toList()));
    }

    @Test
    void may_withoutPlan_isOnlyWhatTheOrganisationGives() {
        assertThat(Arrays.stream(Action.values()).filter(action -> AccessPolicy.may(account("EMPLOYEE"), action)))
                .containsExactly(Action.CREATE_PLAN, Action.IMPORT_PLAN, Action.VIEW_GUIDE);
    }

    @ParameterizedTest
    @CsvSource({ "commissioner,true", "leader,false", "reader,false", "none,false" })
    void mayOverride_gate_onlyTheRoleThatTheGuideNames(String planRole, boolean may) {
        Gate gate = new Gate("g", "Gate", Expression.TRUE, "", new Gate.Override("commissioner", true, true));

        assertThat(AccessPolicy.mayOverride(gate, access(planRole))).isEqualTo(may);
        assertThat(AccessPolicy.mayOverride(new Gate("g", "Gate", Expression.TRUE, "", null), access(planRole))).isFalse();
    }

    private static PlanAccess access(String planRole) {
        if (planRole.equals("none")) {
            return PlanAccess.OUTSIDER;
        }
        PlanRole role = PlanRole.valueOf(planRole.toUpperCase(Locale.ROOT));
        return PlanAccess.as(new Role(planRole, "X", planRole, "", role != PlanRole.READER, role == PlanRole.COMMISSIONER,
                role));
    }

    private static Account account(String role) {
        return new Account(UUID.randomUUID(), "x", "X",
                role == null ? Set.of() : Set.of(OrganisationRole.valueOf(role)));
    }
}
