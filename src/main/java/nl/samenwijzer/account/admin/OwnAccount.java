package nl.samenwijzer.account.admin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.AccountEventKind;
import nl.samenwijzer.account.AccountRepository;
import nl.samenwijzer.account.AccountTrail;
import nl.samenwijzer.account.DisplayName;
import nl.samenwijzer.account.Fault;
import nl.samenwijzer.account.password.PasswordCheck;
import nl.samenwijzer.account.password.PasswordHashes;
import nl.samenwijzer.account.password.PasswordRules;
import nl.samenwijzer.account.signin.Sessions;

/** What everybody may change about their own account. */
@ApplicationScoped
class OwnAccount {
    private final AccountRepository accounts;
    private final PasswordCheck check;
    private final PasswordHashes hashes;
    private final Sessions sessions;
    private final AccountTrail trail;

    OwnAccount(AccountRepository accounts, PasswordCheck check, PasswordHashes hashes, Sessions sessions,
            AccountTrail trail) {
        this.accounts = accounts;
        this.check = check;
        this.hashes = hashes;
        this.sessions = sessions;
        this.trail = trail;
    }

    /** Changes the name on screen; answers what is wrong with it, nothing done, or empty. */
    @Transactional
    List<Fault> rename(Account account, String displayName) {
        Optional<Fault> fault = DisplayName.fault(displayName).map(text -> new Fault("displayName", text));
        if (fault.isEmpty()) {
            accounts.byId(account.id()).orElseThrow().rename(displayName);
            trail.record(AccountEventKind.DETAILS_CHANGED, account.id());
        }
        return fault.stream().toList();
    }

    /**
     * Changes the password and signs the account out everywhere, because somebody else may have known the old one.
     *
     * @return what is wrong, nothing done, or empty
     */
    List<Fault> changePassword(Account account, String old, String password, String repeated) {
        if (check.check(account.username(), old == null ? "" : old).account().isEmpty()) {
            return List.of(new Fault("old", "Dit is niet je huidige wachtwoord. Typ het opnieuw."));
        }
        List<Fault> faults = PasswordRules.faults(password, repeated, account.username());
        if (faults.isEmpty()) {
            String hash = hashes.hash(password);
            QuarkusTransaction.joiningExisting().run(() -> store(account.id(), hash));
        }
        return faults;
    }

    /** Ends every session of the account, this one too. */
    @Transactional
    void signOutEverywhere(Account account) {
        sessions.endAll(account.id());
        trail.record(AccountEventKind.SIGNED_OUT_EVERYWHERE, account.id());
    }

    private void store(UUID id, String hash) {
        accounts.byId(id).orElseThrow().changePasswordHash(hash);
        sessions.endAll(id);
        trail.record(AccountEventKind.PASSWORD_CHANGED, id);
    }
}
