package nl.samenwijzer.account;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * The person who makes this request. Signing in has read the account already (one statement), so that asking here costs
 * none. In templates: {@code inject:currentAccount}.
 */
@RequestScoped
@Named("currentAccount")
public class CurrentAccount {
    /** Where the identity keeps the {@link Account}. */
    public static final String ATTRIBUTE = "nl.samenwijzer.account";

    private final SecurityIdentity identity;

    CurrentAccount(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The account, or empty for a visitor who has not signed in. */
    public Optional<Account> find() {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    /**
     * The account on a page or call for which one must be signed in.
     *
     * @throws UnauthorizedException
     *         when nobody is
     */
    public Account require() {
        return find().orElseThrow(UnauthorizedException::new);
    }
}
