package nl.samenwijzer.account.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.samenwijzer.account.DisplayName;
import nl.samenwijzer.account.Fault;
import nl.samenwijzer.account.OrganisationRole;
import nl.samenwijzer.account.StoredAccount;

/** An account as an administrator fills it in; the texts are as typed. */
record AccountForm(String username, String displayName, String email, Set<OrganisationRole> roles) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cc}\\p{Cs}]+@[^@\\s\\p{Cc}\\p{Cs}]+");
    private static final int LONGEST_EMAIL = 254;
    static final AccountForm EMPTY = new AccountForm("", "", "", Set.of(OrganisationRole.EMPLOYEE));

    /** Reads the fields; what is absent is empty, an unknown role is left out. */
    static AccountForm of(String username, String displayName, String email, Collection<String> roleCodes) {
        Set<OrganisationRole> roles = Arrays.stream(OrganisationRole.values())
                .filter(role -> roleCodes.contains(role.code())).collect(Collectors.toUnmodifiableSet());
        return new AccountForm(orEmpty(username), orEmpty(displayName), orEmpty(email), roles);
    }

    static AccountForm of(StoredAccount stored) {
        var account = stored.toAccount();
        return new AccountForm(account.username(), account.displayName(), stored.email().orElse(""), account.roles());
    }

    /** What is wrong, apart from the username. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        DisplayName.fault(displayName).ifPresent(text -> faults.add(new Fault("displayName", text)));
        if (!email.isEmpty() && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            faults.add(new Fault("email", "Vul een e-mailadres in zoals naam@voorbeeld.nl, of laat het leeg."));
        }
        return faults;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
