package nl.samenwijzer.account.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import nl.samenwijzer.account.Fault;
import nl.samenwijzer.account.OrganisationRole;

/** The form of an account with what is wrong in it. */
record AccountFormView(AccountForm form, List<Fault> faults) {

    /** A role to tick. */
    record Choice(OrganisationRole role, boolean chosen) {
    }

    public List<Choice> choices() {
        return Arrays.stream(OrganisationRole.values()).map(role -> new Choice(role, form.roles().contains(role)))
                .toList();
    }

    public Optional<String> fault(String field) {
        return Fault.of(faults, field);
    }
}
