package nl.samenwijzer.account;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * The append-only trail of sign-ins and changes to accounts. Written in the transaction of what it records. Never give it
 * a password, or what a stranger typed as a username: people type passwords there.
 */
@ApplicationScoped
public class AccountTrail {
    private final EntityManager entities;
    private final Clock clock;

    AccountTrail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Something that a person did with their own account. */
    public void record(AccountEventKind kind, UUID account) {
        record(kind, account, account, null);
    }

    /**
     * Something that happened to an account.
     *
     * @param account
     *        the account concerned, null when nobody's
     * @param actor
     *        who did it, null when unknown or the application itself
     * @param detail
     *        facts for the reader of the trail, at most 400 characters, or null
     */
    public void record(AccountEventKind kind, UUID account, UUID actor, String detail) {
        entities.persist(new AccountEvent(clock.instant(), kind, account, actor, detail));
    }
}
