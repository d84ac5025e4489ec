package nl.samenwijzer.account.admin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.AccountEventKind;
import nl.samenwijzer.account.AccountRepository;
import nl.samenwijzer.account.AccountTrail;
import nl.samenwijzer.account.Fault;
import nl.samenwijzer.account.OrganisationRole;
import nl.samenwijzer.account.StoredAccount;
import nl.samenwijzer.account.Username;
import nl.samenwijzer.account.setup.SetupLinks;
import nl.samenwijzer.account.signin.Sessions;

/**
 * What an administrator does with accounts. Nobody takes the role of administrator from themselves or closes their own
 * account: so one administrator always remains, and a slip does not lock the organisation out.
 */
@ApplicationScoped
class AccountAdministration {
    private final AccountRepository accounts;
    private final SetupLinks links;
    private final Sessions sessions;
    private final AccountTrail trail;
    private final Clock clock;

    AccountAdministration(AccountRepository accounts, SetupLinks links, Sessions sessions, AccountTrail trail,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /** A new account and the link for its owner; no account and no link when there are faults. */
    record Created(Account account, String link, List<Fault> faults) {
    }

    @Transactional
    Created create(AccountForm form, Account actor) {
        List<Fault> faults = new ArrayList<>();
        Username.fault(form.username(), name -> accounts.byUsername(name).isPresent())
                .ifPresent(text -> faults.add(new Fault("username", text)));
        faults.addAll(form.faults());
        if (!faults.isEmpty()) {
            return new Created(null, null, faults);
        }
        var account = new StoredAccount(Username.of(form.username()).orElseThrow(), form.displayName(), form.roles(),
                clock.instant());
        account.changeEmail(form.email());
        accounts.persistAndFlush(account);
        trail.record(AccountEventKind.ACCOUNT_CREATED, account.id(), actor.id(), names(form.roles()));
        return new Created(account.toAccount(), links.forAccount(account.id(), actor.id()), List.of());
    }

    /** Changes name, address and roles; the username stays. Nothing is changed when there are faults. */
    @Transactional
    List<Fault> change(UUID id, AccountForm form, Account actor) {
        StoredAccount account = get(id);
        List<Fault> faults = form.faults();
        if (id.equals(actor.id()) && !form.roles().contains(OrganisationRole.ADMIN)) {
            faults.add(new Fault("roles", "Je kunt jezelf niet als beheerder weghalen. Vraag een andere beheerder."));
        }
        if (!faults.isEmpty()) {
            return faults;
        }
        Set<OrganisationRole> before = account.toAccount().roles();
        account.rename(form.displayName());
        account.changeEmail(form.email());
        account.changeRoles(form.roles());
        trail.record(AccountEventKind.DETAILS_CHANGED, id, actor.id(), null);
        if (!before.equals(form.roles())) {
            trail.record(AccountEventKind.ROLES_CHANGED, id, actor.id(), names(before) + " > " + names(form.roles()));
        }
        return faults;
    }

    /** Closes the account and signs it out everywhere; false when it is the actor's own, which stays open. */
    @Transactional
    boolean deactivate(UUID id, Account actor) {
        StoredAccount account = get(id);
        if (id.equals(actor.id())) {
            return false;
        }
        account.deactivate();
        sessions.endAll(id);
        trail.record(AccountEventKind.DEACTIVATED, id, actor.id(), null);
        return true;
    }

    @Transactional
    void activate(UUID id, Account actor) {
        get(id).activate();
        trail.record(AccountEventKind.ACTIVATED, id, actor.id(), null);
    }

    /** A new link to choose a password; the old password works until the link is used. */
    @Transactional
    String newLink(UUID id, Account actor) {
        return links.forAccount(get(id).id(), actor.id());
    }

    /**
     * The account with its roles.
     *
     * @throws NotFoundException
     *         when there is none
     */
    @Transactional
    StoredAccount get(UUID id) {
        return accounts.byId(id).orElseThrow(NotFoundException::new);
    }

    private static String names(Set<OrganisationRole> roles) {
        return roles.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
