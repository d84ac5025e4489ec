package nl.samenwijzer.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The accounts for other packages, read only: names to show, people to choose from. */
@ApplicationScoped
public class Accounts {
    private final AccountRepository repository;

    Accounts(AccountRepository repository) {
        this.repository = repository;
    }

    /** The account with this username, also when it may not sign in any more; empty for what can be no username. */
    @Transactional
    public Optional<Account> byUsername(String typed) {
        return Username.of(typed).flatMap(repository::byUsername).map(StoredAccount::toAccount);
    }

    /** The accounts with these ids, active or not, in one statement; unknown ids are left out. */
    @Transactional
    public Map<UUID, Account> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return repository.find("from StoredAccount a left join fetch a.roles where a.id in ?1", ids).stream()
                .map(StoredAccount::toAccount).collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** The accounts with these usernames, active or not, in one statement; what is no username here is left out. */
    @Transactional
    public Map<String, Account> byUsernames(Collection<String> names) {
        List<String> possible = names.stream().map(Username::of).flatMap(Optional::stream).map(Username::value).toList();
        if (possible.isEmpty()) {
            return Map.of();
        }
        return repository.find("from StoredAccount a left join fetch a.roles where a.username in ?1", possible).stream()
                .map(StoredAccount::toAccount).collect(Collectors.toMap(Account::username, Function.identity()));
    }

    /** Everyone who may be given a task, by name: all active accounts. */
    @Transactional
    public List<Account> active() {
        return repository
                .find("from StoredAccount a left join fetch a.roles where a.active order by a.displayName, a.username")
                .stream().map(StoredAccount::toAccount).toList();
    }
}
