package nl.samenwijzer.account.setup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import nl.samenwijzer.account.AccountEventKind;
import nl.samenwijzer.account.AccountRepository;
import nl.samenwijzer.account.AccountTrail;
import nl.samenwijzer.account.DemoMode;
import nl.samenwijzer.account.DisplayName;
import nl.samenwijzer.account.Fault;
import nl.samenwijzer.account.OrganisationRole;
import nl.samenwijzer.account.StoredAccount;
import nl.samenwijzer.account.Token;
import nl.samenwijzer.account.Username;
import nl.samenwijzer.account.password.PasswordHashes;
import nl.samenwijzer.account.password.PasswordRules;
import nl.samenwijzer.account.signin.Sessions;

/** Carries out what a one-time link is for. */
@ApplicationScoped
class Setup {
    private final SetupLinks links;
    private final AccountRepository accounts;
    private final PasswordHashes hashes;
    private final Sessions sessions;
    private final AccountTrail trail;
    private final DemoMode demoMode;
    private final Clock clock;

    Setup(SetupLinks links, AccountRepository accounts, PasswordHashes hashes, Sessions sessions, AccountTrail trail,
            DemoMode demoMode, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.hashes = hashes;
        this.sessions = sessions;
        this.trail = trail;
        this.demoMode = demoMode;
        this.clock = clock;
    }

    /**
     * Whom a link is for.
     *
     * @param username
     *        of the account that exists already; empty when the first administrator chooses one
     */
    record Offer(Optional<String> username) {
    }

    /** What somebody filled in on the page of the link; any part may be null. */
    record Form(String username, String displayName, String password, String repeated) {
    }

    /** The offer behind a token; empty when the link is unknown, used, expired or not needed any more. */
    @Transactional
    Optional<Offer> offer(Token token) {
        return links.open(token).filter(this::stillNeeded).map(Setup::offerOf);
    }

    /**
     * Makes the account or sets its password, and uses the link up.
     *
     * @return what is wrong with the form, nothing done; empty when it worked; no list at all when the link is no good
     */
    @Transactional
    Optional<List<Fault>> accept(Token token, Form form) {
        Optional<SetupLink> link = links.open(token).filter(this::stillNeeded);
        if (link.isEmpty()) {
            return Optional.empty();
        }
        List<Fault> faults = faults(offerOf(link.get()), form);
        if (!faults.isEmpty()) {
            return Optional.of(faults);
        }
        if (!links.useUp(token)) {
            return Optional.empty();
        }
        StoredAccount account = link.get().account().orElseGet(() -> firstAdmin(form));
        account.changePasswordHash(hashes.hash(form.password()));
        sessions.endAll(account.id());
        trail.record(AccountEventKind.LINK_USED, account.id());
        return Optional.of(List.of());
    }

    private StoredAccount firstAdmin(Form form) {
        var admin = new StoredAccount(Username.of(form.username()).orElseThrow(), form.displayName(),
                Set.of(OrganisationRole.ADMIN), clock.instant());
        accounts.persist(admin);
        trail.record(AccountEventKind.ACCOUNT_CREATED, admin.id(), null, OrganisationRole.ADMIN.name());
        return admin;
    }

    private List<Fault> faults(Offer offer, Form form) {
        List<Fault> faults = new ArrayList<>();
        if (offer.username().isEmpty()) {
            usernameFault(form.username()).ifPresent(text -> faults.add(new Fault("username", text)));
            DisplayName.fault(form.displayName()).ifPresent(text -> faults.add(new Fault("displayName", text)));
        }
        faults.addAll(PasswordRules.faults(form.password(), form.repeated(), offer.username().orElse(form.username())));
        return faults;
    }

    private Optional<String> usernameFault(String typed) {
        return Username.fault(typed, name -> accounts.byUsername(name).isPresent());
    }

    private boolean stillNeeded(SetupLink link) {
        return link.account().map(account -> account.usable(demoMode.on()))
                .orElseGet(() -> !accounts.hasUsableAdmin(demoMode.on()));
    }

    private static Offer offerOf(SetupLink link) {
        return new Offer(link.account().map(account -> account.toAccount().username()));
    }
}
