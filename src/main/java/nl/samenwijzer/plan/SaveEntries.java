package nl.samenwijzer.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.progress.PlanProgress;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.save.SaveRound;
import nl.samenwijzer.plan.save.SaveRound.Outcome;
import nl.samenwijzer.plan.store.EntryStore;
import nl.samenwijzer.plan.store.LongTextStore;
import nl.samenwijzer.plan.store.PlanStore;
import nl.samenwijzer.plan.store.ProgressStore;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.plan.store.SnapshotStore;
import nl.samenwijzer.plan.store.Trail;

/**
 * The one command by which anything comes into a plan: form button, script, API and import alike. Saved means committed:
 * entry, history, trail and projection together, or nothing of it.
 */
@ApplicationScoped
public class SaveEntries {

    /** No revision: they start at 0. */
    private static final long UNSEEN = -1;

    private final PlanLoader loader;
    private final PlanStore plans;
    private final EntryStore entries;
    private final ProgressStore progress;
    private final Projections projections;
    private final SnapshotStore snapshots;
    private final LongTextStore texts;
    private final Trail trail;
    private final ContactWipe contacts;
    private final Clock clock;

    SaveEntries(PlanLoader loader, PlanStore plans, EntryStore entries, ProgressStore progress, Projections projections,
            SnapshotStore snapshots, LongTextStore texts, Trail trail, ContactWipe contacts, Clock clock) {
        this.loader = loader;
        this.plans = plans;
        this.entries = entries;
        this.progress = progress;
        this.projections = projections;
        this.snapshots = snapshots;
        this.texts = texts;
        this.trail = trail;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Saves one entry. Throws {@link PlanNotFound} when there is no such plan for this person. */
    public SaveResult save(UUID plan, Change change, Account account) {
        return saveAll(plan, List.of(change), account).get(0);
    }

    /** Saves one entry of a plan that this person has before them. Throws as {@link #saveAll(OpenPlan, List)}. */
    public SaveResult save(OpenPlan open, Change change) {
        return saveAll(open, List.of(change)).get(0);
    }

    /**
     * Saves several entries in one transaction; each is saved, conflicts or is refused on its own. Results are in the order
     * of the changes. Throws {@link PlanNotFound} when there is no such plan for this person.
     */
    public List<SaveResult> saveAll(UUID plan, List<Change> changes, Account account) {
        return saveAll(plan, changes, account, null);
    }

    /**
     * As {@link #saveAll(UUID, List, Account)} for a plan that this person has before them: it is read again only when it
     * changed meanwhile.
     */
    public List<SaveResult> saveAll(OpenPlan open, List<Change> changes) {
        return saveAll(open.plan().id(), changes, open.account(), open.plan());
    }

    private List<SaveResult> saveAll(UUID plan, List<Change> changes, Account account, Plan seen) {
        if (Transactions.joins()) {
            hold(plan);
            return attempt(loader.openUnkept(plan, account), changes, false).results();
        }
        try {
            Saving saving = Transactions.run(attempt -> {
                boolean asSeen = hold(plan) == (seen == null ? UNSEEN : seen.revision());
                OpenPlan open = asSeen ? loader.open(seen, account) : loader.open(plan, account);
                return attempt(open, changes, attempt > 1).keptIn(loader);
            });
            if (saving.closed()) {
                loader.forget(plan);
            }
            return saving.results();
        } catch (RuntimeException failed) {
            loader.forget(plan);
            throw failed;
        }
    }

    private long hold(UUID plan) {
        return plans.lock(plan).orElseThrow(() -> new PlanNotFound(plan));
    }

    /** What one attempt did; plan is null when nothing was written. */
    private record Saving(List<SaveResult> results, Plan plan, PlanState after, PlanProgress progress, boolean closed) {

        Saving keptIn(PlanLoader loader) {
            if (plan != null) {
                loader.keep(plan, after, progress);
            }
            return this;
        }
    }

    private Saving attempt(OpenPlan open, List<Change> changes, boolean again) {
        UUID id = open.plan().id();
        Account account = open.account();
        // as exact as the columns, so that what is kept equals what is read again
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Outcome outcome = new SaveRound(open.state(), account, open.access(),
                new StoredHistory(entries, id, account.id(), changes, again), now).save(changes);
        if (outcome.versions().isEmpty()) {
            return new Saving(outcome.results(), null, outcome.after(), null, false);
        }
        long revision = open.plan().revision() + 1;
        PlanState after = write(id, revision, outcome, account, now);
        texts.saved(id, open.state().entries(), outcome.versions());
        PlanProgress far = PlanProgress.of(after);
        if (loader.progressOf(open.plan()).filter(far::equals).isEmpty()) {
            progress.write(id, far);
        }
        Plan changed = open.plan().changed(revision, after.input().title(), account.id(), now);
        projections.keep(changed, after);
        return new Saving(outcome.results(), changed, after, far, outcome.closed());
    }

    private PlanState write(UUID plan, long revision, Outcome outcome, Account account, Instant now) {
        if (!entries.write(plan, outcome.versions())) {
            throw new IllegalStateException("Entries of plan " + plan + " changed under its lock");
        }
        trail.saved(plan, revision, outcome.versions());
        PlanState after = outcome.adopted() ? adopted(plan, revision, outcome.after(), account, now) : outcome.after();
        plans.touch(plan, revision, after.input().title(), account.id(), now);
        if (outcome.closed()) {
            trail.record(plan, revision, now, account.id(), Trail.Kind.PROJECT_CLOSED, null);
            // what is kept beside the plan must not hold what was just wiped
            return contacts.atClosing(plan, revision, after, account.id(), now) ? after.with(entries.load(plan)) : after;
        }
        return after;
    }

    private PlanState adopted(UUID plan, long revision, PlanState state, Account account, Instant now) {
        String question = state.guide().about().adoption().question();
        int number = snapshots.latest(plan, question).map(Snapshot::number).orElse(0) + 1;
        String content = SnapshotContent.write(plan, state.input());
        snapshots.insert(new Snapshot(UUID.randomUUID(), plan, number, question, content, SnapshotContent.hash(content), now,
                account.id()));
        trail.record(plan, revision, now, account.id(), Trail.Kind.PLAN_ADOPTED, String.valueOf(number));
        return state.adoptedNow();
    }
}
