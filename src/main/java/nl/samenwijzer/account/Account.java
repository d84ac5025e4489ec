package nl.samenwijzer.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An account as other packages see it.
 *
 * @param username
 *        lower case, unique, may be changed by nobody
 * @param displayName
 *        the person's name as shown, free text
 * @param roles
 *        organisation-wide roles, possibly none
 */
public record Account(UUID id, String username, String displayName, Set<OrganisationRole> roles) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Whether the account has this organisation-wide role. */
    public boolean has(OrganisationRole role) {
        return roles.contains(role);
    }

    /** The roles in their fixed order, for lists on screen. */
    public List<OrganisationRole> sortedRoles() {
        return roles.stream().sorted().toList();
    }
}
