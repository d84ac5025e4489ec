package nl.samenwijzer.account.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.AccountEventKind;
import nl.samenwijzer.account.AccountReader;
import nl.samenwijzer.account.AccountReader.Known;
import nl.samenwijzer.account.AccountTrail;
import nl.samenwijzer.account.DemoMode;
import nl.samenwijzer.account.Token;
import nl.samenwijzer.sql.Sql;

/**
 * The browsers that are signed in. Kept in the database, so that signing out is final and a restart is not noticed: who
 * removes a row signs it out, whoever holds a copy of its cookie.
 */
@ApplicationScoped
public class Sessions {
    private final Sql sql;
    private final AccountReader accounts;
    private final AccountTrail trail;
    private final DemoMode demoMode;
    private final Clock clock;
    private final Duration longestIdle;
    private final Duration longest;

    Sessions(Sql sql, AccountReader accounts, AccountTrail trail, DemoMode demoMode, Clock clock,
            @ConfigProperty(name = "samenwijzer.session.idle") Duration longestIdle,
            @ConfigProperty(name = "samenwijzer.session.longest") Duration longest) {
        this.sql = sql;
        this.accounts = accounts;
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
        sql.change("delete from account_session where seen_at < ? or started_at < ?", now.minus(longestIdle),
                now.minus(longest));
        Token token = Token.random();
        sql.change("insert into account_session (token_hash, account_id, started_at, seen_at) values (?, ?, ?, ?)",
                token.hash(), account.id(), now, now);
        trail.record(AccountEventKind.SIGNED_IN, account.id());
        return token;
    }

    /** Whose session this is, in one statement; empty when it ended or its account may not sign in any more. */
    Optional<Account> find(Token token) {
        Instant now = clock.instant();
        return accounts.bySession(token).filter(signedIn -> signedIn.who().usable(demoMode.on())).filter(signedIn -> {
            Session session = new Session(signedIn.startedAt(), signedIn.seenAt());
            Session used = session.seen(now);
            boolean alive = session.alive(now, longestIdle, longest);
            if (alive && used != session) {
                sql.change("update account_session set seen_at = ? where token_hash = ?", used.seenAt(), token.hash());
            }
            return alive;
        }).map(AccountReader.SignedIn::who).map(Known::account);
    }

    /** Ends one session. */
    @Transactional
    void end(Token token, Account account) {
        sql.change("delete from account_session where token_hash = ?", token.hash());
        trail.record(AccountEventKind.SIGNED_OUT, account.id());
    }

    /** Ends all sessions of an account: on a changed password, when it is closed, or because its owner asks. */
    @Transactional
    public void endAll(UUID account) {
        sql.change("delete from account_session where account_id = ?", account);
    }
}
