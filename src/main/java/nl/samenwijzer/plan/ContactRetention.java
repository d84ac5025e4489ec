package nl.samenwijzer.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import nl.samenwijzer.guide.GuideFile.Closing;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.store.EntryStore;
import nl.samenwijzer.plan.store.PlanStore;

/**
 * Wipes, once a day, the contact data of closed projects whose time is over.
 */
@ApplicationScoped
class ContactRetention {

    private final PlanLoader loader;
    private final PlanStore plans;
    private final EntryStore entries;
    private final ContactWipe contacts;
    private final Projections projections;
    private final Guides guides;
    private final Clock clock;

    ContactRetention(PlanLoader loader, PlanStore plans, EntryStore entries, ContactWipe contacts, Projections projections,
            Guides guides,
            Clock clock) {
        this.loader = loader;
        this.plans = plans;
        this.entries = entries;
        this.contacts = contacts;
        this.projections = projections;
        this.guides = guides;
        this.clock = clock;
    }

    /** Wipes what is due now. */
    @Scheduled(every = "24h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void wipeDue() {
        List<String> closings = guides.all().stream().map(guide -> guide.about().closing()).filter(closing -> closing != null)
                .map(Closing::question).distinct().toList();
        closings.stream().flatMap(question -> entries.plansWith(question).stream()).distinct().forEach(this::wipe);
    }

    private void wipe(UUID id) {
        Transactions.run(() -> {
            plans.lock(id);
            loader.find(id).ifPresent(this::wipe);
            return id;
        });
        loader.forget(id);
    }

    private void wipe(Plan plan) {
        PlanState state = loader.state(plan);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (contacts.due(state, now)) {
            UUID closer = state.entries().find(state.guide().about().closing().question(), Entry.SINGLE).orElseThrow()
                    .updatedBy();
            long revision = plan.revision() + 1;
            contacts.wipe(plan.id(), revision, state.guide(), closer, now);
            plans.touch(plan.id(), revision, plan.title(), closer, now);
            Plan wiped = plan.changed(revision, plan.title(), closer, now);
            projections.keep(wiped, loader.stateUnkept(wiped));
        }
    }
}
