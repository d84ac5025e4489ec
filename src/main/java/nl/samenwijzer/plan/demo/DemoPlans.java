package nl.samenwijzer.plan.demo;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import nl.samenwijzer.account.DemoMode;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.store.PlanQuery;
import nl.samenwijzer.plan.store.PlanStore;

/**
 * Fills the empty database of a demonstration with plans in different states. All of them or none: what is half made
 * would never be finished.
 */
@ApplicationScoped
class DemoPlans {

    /** After the accounts of the demonstration. */
    private static final int AFTER_ACCOUNTS = 200;

    private static final Logger LOG = Logger.getLogger(DemoPlans.class);

    private final DemoMode demo;
    private final boolean wanted;
    private final PlanStore plans;
    private final PlanMaker maker;
    private final Guides guides;

    DemoPlans(DemoMode demo, @ConfigProperty(name = "samenwijzer.demo.plans") boolean wanted, PlanStore plans,
            PlanMaker maker, Guides guides) {
        this.demo = demo;
        this.wanted = wanted;
        this.plans = plans;
        this.maker = maker;
        this.guides = guides;
    }

    void atStart(@Observes @Priority(AFTER_ACCOUNTS) StartupEvent start) {
        if (demo.on() && wanted) {
            try {
                QuarkusTransaction.requiringNew().run(this::makeWhenEmpty);
            } catch (IllegalStateException unfit) {
                // an organisation's own version of a guide need not take our examples
                LOG.warnf("De voorbeeldplannen zijn niet gemaakt: %s", unfit.getMessage());
            }
        }
    }

    private void makeWhenEmpty() {
        if (plans.count(null, PlanQuery.first()) == 0) {
            makeAll();
        }
    }

    /** Makes the plans whose guide is installed. Needs a transaction, so that there is never a part of them. */
    void makeAll() {
        List<DemoPlan> fitting = DemoPlan.all().stream().filter(this::isInstalled).toList();
        fitting.forEach(maker::make);
    }

    private boolean isInstalled(DemoPlan plan) {
        String guide = Example.read(plan.file()).guide();
        return guides.all().stream().anyMatch(installed -> installed.id().equals(guide));
    }
}
