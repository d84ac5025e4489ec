package nl.samenwijzer.portfolio.projection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import nl.samenwijzer.plan.Projections;

/**
 * Works out the overview again where it is of another day, because conditions depend on the day.
 */
@ApplicationScoped
public class Refresh {

    private static final Logger LOG = Logger.getLogger(Refresh.class);
    private static final int BATCH = 200;
    /** So few that who opens the overview hardly waits; the rest follows in the background. */
    private static final int AT_ONCE = 10;

    private final PortfolioStore store;
    private final Projections projections;
    private final Clock clock;
    private final ZoneId zone;

    Refresh(PortfolioStore store, Projections projections, Clock clock,
            @ConfigProperty(name = "samenwijzer.time-zone", defaultValue = "Europe/Amsterdam") ZoneId zone) {
        this.store = store;
        this.projections = projections;
        this.clock = clock;
        this.zone = zone;
    }

    /** Shortly after midnight: every plan. */
    @Scheduled(cron = "0 3 0 * * ?", timeZone = "${samenwijzer.time-zone:Europe/Amsterdam}", concurrentExecution = ConcurrentExecution.SKIP)
    void atMidnight() {
        all();
    }

    /** After a start: what was missed while the application was down, and plans from before there was an overview. */
    @Scheduled(every = "24h", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void afterStart() {
        all();
    }

    /** When the overview is opened: a few, when any are of another day. */
    public void some() {
        store.stale(today(), AT_ONCE).forEach(this::refresh);
    }

    void all() {
        for (List<UUID> stale = stale(); !stale.isEmpty(); stale = stale()) {
            stale.forEach(this::refresh);
        }
        List<UUID> missing = store.missing(BATCH);
        while (!missing.isEmpty() && missing.stream().filter(this::refresh).count() > 0) {
            missing = store.missing(BATCH);
        }
    }

    private List<UUID> stale() {
        return store.stale(today(), BATCH);
    }

    /** One plan that cannot be worked out, such as one whose guide is gone, must not keep the others from it. */
    private boolean refresh(UUID plan) {
        try {
            projections.refresh(plan);
            return true;
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "The overview of plan %s stays as it was", plan);
            store.postpone(plan, today());
            return false;
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
