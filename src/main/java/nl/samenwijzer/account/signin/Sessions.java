package nl.samenwijzer.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.AccountEventKind;
import nl.samenwijzer.account.AccountTrail;
import nl.samenwijzer.account.DemoMode;
import nl.samenwijzer.account.StoredAccount;
import nl.samenwijzer.account.Token;

/** The browsers that are signed in. Kept in the database, so that signing out is final and a restart is not noticed. */
@ApplicationScoped
public class Sessions {
    private final EntityManager entities;
    private final AccountTrail trail;
    private final DemoMode demoMode;
    private final Clock clock;
    private final Duration longestIdle;
    private final Duration longest;

    Sessions(EntityManager entities, AccountTrail trail, DemoMode demoMode, Clock clock,
            @ConfigProperty(name = "samenwijzer.session.idle") Duration longestIdle,
            @ConfigProperty(name = "samenwijzer.session.longest") Duration longest) {
        this.entities = entities;
        this.trail = trail;
        this.demoMode = demoMode;
        this.clock = clock;
        this.longestIdle = longestIdle;
        this.longest = longest;
    }

    /** Begins a session and returns the secret for the browser. */
    @Transactional
    Token start(Account account) {
        Instant now = clock.instant();
        entities.createQuery("delete from Session where seenAt < ?1 or startedAt < ?2")
                .setParameter(1, now.minus(longestIdle)).setParameter(2, now.minus(longest)).executeUpdate();
        Token token = Token.random();
        entities.persist(new Session(token, entities.getReference(StoredAccount.class, account.id()), now));
        trail.record(AccountEventKind.SIGNED_IN, account.id());
        return token;
    }

    /** Whose session this is, in one statement; empty when it ended or its account may not sign in any more. */
    @Transactional
    Optional<Account> find(Token token) {
        Instant now = clock.instant();
        Optional<Session> session = entities
                .createQuery("from Session s join fetch s.account a left join fetch a.roles where s.tokenHash = ?1",
                        Session.class)
                .setParameter(1, token.hash()).getResultList().stream().findFirst()
                .filter(s -> s.alive(now, longestIdle, longest)).filter(s -> s.account().usable(demoMode.on()));
        session.ifPresent(s -> s.seen(now));
        return session.map(Session::account).map(StoredAccount::toAccount);
    }

    /** Ends one session. */
    @Transactional
    void end(Token token, Account account) {
        entities.createQuery("delete from Session where tokenHash = ?1").setParameter(1, token.hash()).executeUpdate();
        trail.record(AccountEventKind.SIGNED_OUT, account.id());
    }

    /** Ends all sessions of an account: on a changed password, when it is closed, or because its owner asks. */
    @Transactional
    public void endAll(UUID account) {
        entities.createQuery("delete from Session where account.id = ?1").setParameter(1, account).executeUpdate();
    }
}
