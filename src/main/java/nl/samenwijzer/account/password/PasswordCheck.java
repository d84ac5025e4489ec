package nl.samenwijzer.account.password;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.AccountEventKind;
import nl.samenwijzer.account.AccountReader;
import nl.samenwijzer.account.AccountReader.Known;
import nl.samenwijzer.account.AccountTrail;
import nl.samenwijzer.account.DemoMode;
import nl.samenwijzer.account.Username;

/** Decides whether a username and a password let somebody in, and keeps the trail of it. */
@ApplicationScoped
public class PasswordCheck {
    private final AccountReader accounts;
    private final PasswordHashes hashes;
    private final SignInFailures failures;
    private final AccountTrail trail;
    private final DemoMode demoMode;
    private final VerifiedCredentials verified = new VerifiedCredentials();

    PasswordCheck(AccountReader accounts, PasswordHashes hashes, SignInFailures failures, AccountTrail trail,
            DemoMode demoMode) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.failures = failures;
        this.trail = trail;
        this.demoMode = demoMode;
    }

    /** The answer; exactly one of the three: an account, a wait, or neither for a refusal. */
    public record Outcome(Optional<Account> account, Duration blockedFor) {
        static Outcome refused() {
            return new Outcome(Optional.empty(), Duration.ZERO);
        }
    }

    /** Checks what a person typed; always the full check. A refusal goes into the trail, a success is the caller's. */
    public Outcome check(String typedName, String password) {
        Optional<Known> account = find(typedName);
        Duration blockedFor = read(() -> failures.blockedFor(typedName));
        if (!blockedFor.isZero()) {
            note(AccountEventKind.SIGN_IN_BLOCKED, account);
            return new Outcome(Optional.empty(), blockedFor);
        }
        // Outside a transaction: a connection must not wait for bcrypt.
        Optional<String> hash = account.filter(a -> a.usable(demoMode.on())).map(Known::passwordHash);
        if (!hashes.matches(password, hash)) {
            failures.count(typedName);
            note(AccountEventKind.SIGN_IN_REFUSED, account);
            return Outcome.refused();
        }
        inTransaction(() -> failures.forget(typedName));
        return new Outcome(account.map(Known::account), Duration.ZERO);
    }

    /** The same for a program that sends its credentials at each call: one statement when they are known already. */
    public Optional<Account> checkCall(String typedName, String password) {
        Optional<Known> account = find(typedName).filter(a -> a.usable(demoMode.on()));
        Optional<String> hash = account.map(Known::passwordHash);
        if (hash.isPresent() && verified.know(typedName, password, hash.get())) {
            return account.map(Known::account);
        }
        Optional<Account> checked = check(typedName, password).account();
        checked.ifPresent(a -> {
            verified.remember(typedName, password, hash.orElseThrow());
            inTransaction(() -> trail.record(AccountEventKind.SIGNED_IN, a.id(), a.id(), "API"));
        });
        return checked;
    }

    private Optional<Known> find(String typedName) {
        return Username.of(typedName).flatMap(accounts::byUsername);
    }

    private void note(AccountEventKind kind, Optional<Known> account) {
        UUID id = account.map(known -> known.account().id()).orElse(null);
        inTransaction(() -> trail.record(kind, id, null, null));
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.joiningExisting().run(work);
    }

    private static <T> T read(Callable<T> work) {
        return QuarkusTransaction.joiningExisting().call(work);
    }
}
