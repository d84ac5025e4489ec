package nl.samenwijzer.account.signin;

import java.util.Optional;
import java.util.function.Supplier;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.account.OrganisationRole;

/** Turns an account into what Quarkus asks about: a principal with role names. */
final class Identities {

    private Identities() {
    }

    /** Looks the account up on a worker thread; an empty answer is a failed sign-in. */
    static Uni<SecurityIdentity> lookUp(AuthenticationRequestContext context, Supplier<Optional<Account>> account) {
        return context.runBlocking(() -> account.get().map(Identities::of)
                .orElseThrow(AuthenticationFailedException::new));
    }

    private static SecurityIdentity of(Account account) {
        var identity = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(account.username()))
                .addAttribute(CurrentAccount.ATTRIBUTE, account);
        account.roles().stream().map(OrganisationRole::code).forEach(identity::addRole);
        return identity.build();
    }
}
