package nl.samenwijzer.account;

import static nl.samenwijzer.account.OrganisationRole.ADMIN;
import static nl.samenwijzer.account.OrganisationRole.ADVISER;
import static nl.samenwijzer.account.OrganisationRole.EMPLOYEE;
import static nl.samenwijzer.account.OrganisationRole.GMT;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * The people of the demonstration, one for each part in the work. Their password is public, so they are marked, and
 * refused as soon as demo mode is off.
 */
@ApplicationScoped
public class DemoAccounts {
    public static final String PASSWORD = "samenwijzer-demo";

    public static final List<Person> PEOPLE = List.of(
            new Person("projectleider", "Fatima (projectleider)", Set.of(EMPLOYEE)),
            new Person("omgevingsmanager", "Joris (omgevingsmanager)", Set.of(EMPLOYEE)),
            new Person("opdrachtgever", "Marijke (opdrachtgever)", Set.of(EMPLOYEE)),
            new Person("adviseur", "Soufiane (participatieadviseur)", Set.of(EMPLOYEE, ADVISER)),
            new Person("gmt", "Willem (GMT)", Set.of(GMT)), new Person("beheerder", "Ingrid (beheerder)", Set.of(ADMIN)));

    private final AccountRepository accounts;
    private final Clock clock;

    DemoAccounts(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Somebody of the demonstration. */
    public record Person(String username, String displayName, Set<OrganisationRole> roles) {
    }

    /** Makes the accounts that are not there yet; leaves the others as they are. */
    @Transactional
    public void ensure(UnaryOperator<String> hash) {
        List<Person> missing = PEOPLE.stream()
                .filter(person -> accounts.byUsername(new Username(person.username())).isEmpty()).toList();
        if (missing.isEmpty()) {
            return;
        }
        // One hash for all: the password is public, and bcrypt is slow on purpose.
        String passwordHash = hash.apply(PASSWORD);
        missing.forEach(person -> create(person, passwordHash));
    }

    private void create(Person person, String passwordHash) {
        var account = new StoredAccount(new Username(person.username()), person.displayName(), person.roles(),
                clock.instant());
        account.markAsDemo();
        account.changePasswordHash(passwordHash);
        accounts.persist(account);
    }
}
