package nl.samenwijzer.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.TextNode;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.shielded.OpenedPlans;
import nl.samenwijzer.plan.store.EntryStore;
import nl.samenwijzer.plan.store.PlanPage;
import nl.samenwijzer.plan.store.PlanQuery;
import nl.samenwijzer.plan.store.PlanStore;
import nl.samenwijzer.plan.store.ProgressStore;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.plan.store.SnapshotStore;
import nl.samenwijzer.plan.store.Trail;

/**
 * The use cases of plans, except saving ({@link SaveEntries}) and the team ({@link Teams}).
 */
@ApplicationScoped
public class Plans {

    private final PlanLoader loader;
    private final PlanStore plans;
    private final EntryStore entries;
    private final ProgressStore progress;
    private final SnapshotStore snapshots;
    private final SaveEntries saving;
    private final Trail trail;
    private final OpenedPlans opened;
    private final Clock clock;

    Plans(PlanLoader loader, PlanStore plans, EntryStore entries, ProgressStore progress, SnapshotStore snapshots,
            SaveEntries saving, Trail trail, OpenedPlans opened, Clock clock) {
        this.loader = loader;
        this.plans = plans;
        this.entries = entries;
        this.progress = progress;
        this.snapshots = snapshots;
        this.saving = saving;
        this.trail = trail;
        this.opened = opened;
        this.clock = clock;
    }

    /**
     * Starts a plan with the person as its leader.
     *
     * @param projectPhase id of a project phase of the guide, or null when not known yet
     * @return the plan, or what is wrong with title or phase; then there is no plan
     * @throws NotAllowed when this person may not start plans
     */
    public NewPlan create(String title, Guide guide, String projectPhase, Account account) {
        if (!AccessPolicy.may(account, Action.CREATE_PLAN)) {
            throw new NotAllowed(Action.CREATE_PLAN);
        }
        UUID id = UUID.randomUUID();
        try {
            Transactions.run(() -> {
                insert(id, guide, account);
                List<SaveResult> results = saving.saveAll(id, firstEntries(title, guide, projectPhase), account);
                List<SaveResult.Refused> refused = results.stream().filter(SaveResult.Refused.class::isInstance)
                        .map(SaveResult.Refused.class::cast).toList();
                if (!refused.isEmpty()) {
                    throw new RefusedPlan(refused);
                }
                return id;
            });
            return NewPlan.made(id);
        } catch (RefusedPlan refused) {
            return NewPlan.refused(refused.problems());
        }
    }

    /** The plans this person is on. */
    public PlanPage mine(Account account, PlanQuery query) {
        return new PlanPage(progress.list(account.id(), query), plans.count(account.id(), query), query);
    }

    /** All plans, for who may see the portfolio; for others the plans they are on. */
    public PlanPage visible(Account account, PlanQuery query) {
        if (!AccessPolicy.may(account, Action.VIEW_PORTFOLIO)) {
            return mine(account, query);
        }
        return new PlanPage(progress.list(null, query), plans.count(null, query), query);
    }

    /** The plan as this person has it. Throws {@link PlanNotFound} when it does not exist or is not theirs to see. */
    public OpenPlan open(UUID plan, Account account) {
        return OpenedPlans.remembered(opened, loader.open(plan, account));
    }

    /** What was saved in a plan, the newest first ({@code from} counts from 0). */
    public List<EntryVersion> history(OpenPlan open, int from, int size) {
        return entries.history(open.plan().id(), from, size);
    }

    /** All versions of one entry, the newest first. */
    public List<EntryVersion> history(OpenPlan open, String question, String row) {
        return entries.history(open.plan().id(), question, row);
    }

    /**
     * What was saved of a question since a moment, with the version of each entry from before; by entry, the oldest first.
     */
    public List<EntryVersion> historySince(OpenPlan open, String question, Instant moment) {
        return entries.since(open.plan().id(), question, moment);
    }

    /** The adopted versions of a plan, the newest first. */
    public List<Snapshot> snapshots(OpenPlan open) {
        return snapshots.all(open.plan().id(), open.guide().about().adoption().question());
    }

    /**
     * Throws a plan away with all its answers; only the trail says that it was there. Adopted plans stay: others rely on them.
     *
     * @param title the title, typed again by who deletes it
     * @return false when the title is not that of the plan, or the plan was adopted
     * @throws NotAllowed when this person does not lead the plan
     */
    public boolean delete(UUID id, String title, Account account) {
        boolean deleted = Transactions.run(() -> {
            plans.lock(id);
            OpenPlan open = loader.open(id, account);
            open.require(Action.DELETE_PLAN);
            if (!open.plan().title().equals(title) || !snapshots(open).isEmpty()) {
                return false;
            }
            plans.delete(id);
            trail.record(id, open.plan().revision() + 1, now(), account.id(), Trail.Kind.PLAN_DELETED, title);
            return true;
        });
        if (deleted) {
            loader.forget(id);
        }
        return deleted;
    }

    private void insert(UUID id, Guide guide, Account account) {
        Instant now = now();
        plans.insert(new PlanStore.Start(id, guide.id(), guide.version(), "", now, account.id(), now, account.id()));
        trail.record(id, 0, now, account.id(), Trail.Kind.PLAN_CREATED, null);
        Teams.begin(plans, trail, id, guide, account, now);
    }

    private static List<Change> firstEntries(String title, Guide guide, String projectPhase) {
        List<Change> changes = new ArrayList<>();
        changes.add(Change.put(Marks.TITLE, 0, UUID.randomUUID(), TextNode.valueOf(title == null ? "" : title)));
        if (projectPhase != null) {
            String question = guide.about().projectPhaseQuestion();
            changes.add(Change.put(question == null ? Marks.PROJECT_PHASE : question, 0, UUID.randomUUID(),
                    TextNode.valueOf(projectPhase)));
        }
        return changes;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Undoes what was begun of a plan that cannot be. */
    private static final class RefusedPlan extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<SaveResult.Refused> refused;

        RefusedPlan(List<SaveResult.Refused> refused) {
            this.refused = refused;
        }

        List<Problem> problems() {
            return refused.stream().flatMap(one -> one.problems().stream()).toList();
        }
    }
}
