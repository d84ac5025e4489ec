package nl.samenwijzer.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.progress.PlanProgress;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.store.EntryStore;
import nl.samenwijzer.plan.store.LongTextStore;
import nl.samenwijzer.plan.store.PlanStore;
import nl.samenwijzer.plan.store.ProgressStore;
import nl.samenwijzer.plan.store.SnapshotStore;
import nl.samenwijzer.plan.store.Trail;

/**
 * Stores a whole plan that was made elsewhere. Its entries keep their versions and moments, so they do not come in one by one
 * as a
 * save does; all that a save keeps beside them is kept here too.
 */
@ApplicationScoped
public class PlanCopies {

    private final PlanLoader loader;
    private final PlanStore plans;
    private final EntryStore entries;
    private final SnapshotStore snapshots;
    private final ProgressStore progress;
    private final LongTextStore texts;
    private final Projections projections;
    private final Trail trail;
    private final Clock clock;

    PlanCopies(PlanLoader loader, PlanStore plans, EntryStore entries, SnapshotStore snapshots, ProgressStore progress,
            LongTextStore texts, Projections projections, Trail trail, Clock clock) {
        this.loader = loader;
        this.plans = plans;
        this.entries = entries;
        this.snapshots = snapshots;
        this.progress = progress;
        this.texts = texts;
        this.projections = projections;
        this.trail = trail;
        this.clock = clock;
    }

    /** Stores the plan with this person as its leader, or nothing of it. Throws {@link NotAllowed} for who may not. */
    public void store(PlanCopy copy, Account account) {
        if (!AccessPolicy.may(account, Action.IMPORT_PLAN)) {
            throw new NotAllowed(Action.IMPORT_PLAN);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Transactions.run(() -> {
            plans.insert(new PlanStore.Start(copy.id(), copy.guide().id(), copy.guide().version(), copy.title(),
                    copy.createdAt(), copy.createdBy(), now, account.id()));
            trail.record(copy.id(), 0, now, account.id(), Trail.Kind.PLAN_IMPORTED, copy.origin());
            Teams.begin(plans, trail, copy.id(), copy.guide(), account, now);
            entries.restore(copy.id(), copy.entries());
            copy.snapshots().forEach(snapshots::insert);
            texts.saved(copy.id(), Entries.NONE, copy.current());
            Plan plan = loader.find(copy.id()).orElseThrow();
            PlanState state = loader.stateUnkept(plan);
            progress.write(copy.id(), PlanProgress.of(state));
            projections.keep(plan, state);
            return copy.id();
        });
    }
}
