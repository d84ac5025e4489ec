package nl.samenwijzer.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.web.NavigationItem;
import nl.samenwijzer.web.NavigationSource;
import nl.samenwijzer.web.UserMenu;
import nl.samenwijzer.web.UserMenuSource;

/** Shows who is signed in, and leads the administrator to the accounts. */
@ApplicationScoped
class AccountChrome implements UserMenuSource, NavigationSource {

    private static final int LAST = 90;

    private final CurrentAccount current;

    AccountChrome(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public Optional<UserMenu> current() {
        return current.find().map(account -> new UserMenu(account.displayName(), roles(account), "/uitloggen"));
    }

    @Override
    public List<NavigationItem> items() {
        boolean admin = current.find().filter(account -> account.has(OrganisationRole.ADMIN)).isPresent();
        return admin ? List.of(new NavigationItem(LAST, "Beheer", "/beheer/accounts")) : List.of();
    }

    private static String roles(Account account) {
        return account.sortedRoles().stream().map(OrganisationRole::label).collect(Collectors.joining(", "));
    }
}
