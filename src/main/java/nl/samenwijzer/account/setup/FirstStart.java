package nl.samenwijzer.account.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import nl.samenwijzer.account.AccountRepository;
import nl.samenwijzer.account.DemoAccounts;
import nl.samenwijzer.account.DemoMode;
import nl.samenwijzer.account.password.PasswordHashes;

/**
 * Makes sure at each start that somebody can get in: the people of the demonstration in demo mode, else a one-time link
 * for the administrator, as long as there is none.
 */
@ApplicationScoped
class FirstStart {
    /** Before everything that needs accounts at the start, such as plans of the demonstration. */
    static final int EARLY = 100;

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final AccountRepository accounts;
    private final DemoAccounts demoAccounts;
    private final DemoMode demoMode;
    private final PasswordHashes hashes;
    private final SetupLinks links;

    FirstStart(AccountRepository accounts, DemoAccounts demoAccounts, DemoMode demoMode, PasswordHashes hashes,
            SetupLinks links) {
        this.accounts = accounts;
        this.demoAccounts = demoAccounts;
        this.demoMode = demoMode;
        this.hashes = hashes;
        this.links = links;
    }

    void letSomebodyIn(@Observes @Priority(EARLY) StartupEvent start) {
        if (demoMode.on()) {
            demoAccounts.ensure(hashes::hash);
        } else if (!hasAdmin()) {
            LOG.infof("Er is nog geen beheerder. Maak er een met deze link, binnen %d uur; hij werkt maar eenmaal: %s",
                    LinkPurpose.FIRST_ADMIN.valid().toHours(), links.forFirstAdmin());
        }
    }

    private boolean hasAdmin() {
        return QuarkusTransaction.joiningExisting().call(() -> accounts.hasUsableAdmin(demoMode.on()));
    }
}
