package nl.samenwijzer.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.PlanRole;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.guide.rule.Memory;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.access.PlanAccess;
import nl.samenwijzer.plan.entry.Answers;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.progress.PlanInput;
import nl.samenwijzer.plan.progress.PlanProgress;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.SignalSource;
import nl.samenwijzer.plan.store.EntryStore;
import nl.samenwijzer.plan.store.PlanStore;
import nl.samenwijzer.plan.store.PlanStore.HeadAndSeat;
import nl.samenwijzer.plan.store.SnapshotStore;

/**
 * Reads plans. Head and team are read each time, in one statement; entries and what follows from them are kept as long as
 * the revision is the same, which the database says and not a clock.
 */
@ApplicationScoped
class PlanLoader {

    /** Entries of one plan at one revision, and the answers as last adopted (null when never). */
    private record Contents(long revision, Entries entries, Map<String, JsonNode> adopted) {
    }

    /** {@code progress} is what the database has beside the plan; null when that is not known. */
    private record State(Plan plan, LocalDate today, Map<String, Object> settings, PlanState state, PlanProgress progress) {
    }

    /** What is remembered of a plan holds by the rules of its guide only. */
    private record MemoryKey(UUID plan, String guideId, String guideVersion) {
    }

    /** Rough memory bound: an entry takes about 1 kB, so this is some 200 MB at most. */
    private static final long KEPT_ENTRIES = 200_000;
    private static final int WEIGHT_OF_A_PLAN = 100;
    /** What is remembered of a large plan takes some 300 kB. */
    private static final long KEPT_MEMORIES = 300;

    private final PlanStore plans;
    private final EntryStore entries;
    private final SnapshotStore snapshots;
    private final Guides guides;
    private final SignalSource signals;
    private final CountingSettings settings;
    private final Clock clock;
    private final ZoneId zone;
    private final Cache<UUID, Contents> contents = Caffeine.newBuilder().maximumWeight(KEPT_ENTRIES)
            .weigher((UUID id, Contents kept) -> kept.entries().size() + WEIGHT_OF_A_PLAN).build();
    private final Cache<UUID, State> states = Caffeine.newBuilder().maximumWeight(KEPT_ENTRIES)
            .weigher((UUID id, State kept) -> kept.state().entries().size() + WEIGHT_OF_A_PLAN).build();

    private final Cache<MemoryKey, Memory> memories = Caffeine.newBuilder().maximumSize(KEPT_MEMORIES).build();

    PlanLoader(PlanStore plans, EntryStore entries, SnapshotStore snapshots, Guides guides, SignalSource signals,
            CountingSettings settings, Clock clock,
            @ConfigProperty(name = "samenwijzer.time-zone", defaultValue = "Europe/Amsterdam") ZoneId zone) {
        this.plans = plans;
        this.entries = entries;
        this.snapshots = snapshots;
        this.guides = guides;
        this.signals = signals;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
    }

    /** The plan as this person has it. Throws {@link PlanNotFound} also when it is not theirs to see. */
    OpenPlan open(UUID id, Account account) {
        return open(read(id), account);
    }

    /** A plan that was read before, and did not change since. Throws as {@link #open(UUID, Account)}. */
    OpenPlan open(Plan plan, Account account) {
        return new OpenPlan(plan, account, visible(plan, account), guide(plan), () -> state(plan));
    }

    /** As {@link #open(UUID, Account)}, for a transaction that may still undo what it reads: nothing of it is kept. */
    OpenPlan openUnkept(UUID id, Account account) {
        Plan plan = read(id);
        return new OpenPlan(plan, account, visible(plan, account), guide(plan), () -> stateUnkept(plan));
    }

    /** The state of a plan as this transaction has it. */
    PlanState stateUnkept(Plan plan) {
        return new PlanState(input(plan, read(plan), settings.of(guide(plan), today()), today()), signals);
    }

    private Plan read(UUID id) {
        return find(id).orElseThrow(() -> new PlanNotFound(id));
    }

    private PlanAccess visible(Plan plan, Account account) {
        PlanAccess access = plan.access(account.id(), guide(plan));
        if (!AccessPolicy.may(account, Action.VIEW, access)) {
            throw new PlanNotFound(plan.id());
        }
        return access;
    }

    /** The plan for the application itself; empty when there is none. */
    Optional<Plan> find(UUID id) {
        List<HeadAndSeat> rows = plans.find(id);
        return rows.isEmpty() ? Optional.empty() : Optional.of(Plan.of(rows));
    }

    PlanState state(Plan plan) {
        LocalDate today = today();
        Map<String, Object> filledIn = settings.of(guide(plan), today);
        State kept = states.getIfPresent(plan.id());
        if (kept != null && kept.plan().equals(plan) && kept.today().equals(today) && kept.settings().equals(filledIn)) {
            return kept.state();
        }
        PlanState state = new PlanState(input(plan, contents(plan), filledIn, today), signals);
        if (kept == null || kept.plan().revision() <= plan.revision()) {
            states.put(plan.id(), new State(plan, today, filledIn, state, null));
        }
        return state;
    }

    /**
     * How far the plan is according to the database, as who wrote that remembers it; empty when it has to be written anew. Only
     * for who holds the plan.
     */
    Optional<PlanProgress> progressOf(Plan plan) {
        return Optional.ofNullable(states.getIfPresent(plan.id())).filter(kept -> kept.plan().equals(plan))
                .map(State::progress);
    }

    /** Forgets what is kept of a plan whose past was changed, also what results were made from. */
    void forget(UUID plan) {
        memories.asMap().keySet().removeIf(key -> key.plan().equals(plan));
        contents.invalidate(plan);
        states.invalidate(plan);
    }

    /**
     * Keeps a plan that is being saved, with all that was computed for it, so that who waits for the plan finds it. Before the
     * commit, by who holds the plan: until then the database says another revision. When the commit fails, {@link #forget} it.
     */
    void keep(Plan plan, PlanState state, PlanProgress progress) {
        PlanInput input = state.input();
        contents.put(plan.id(), new Contents(plan.revision(), state.entries(), input.adopted()));
        states.put(plan.id(), new State(plan, input.today(), input.settings(), state, progress));
    }

    Guide guide(Plan plan) {
        return guides.get(plan.guideId(), plan.guideVersion());
    }

    private PlanInput input(Plan plan, Contents stored, Map<String, Object> filledIn, LocalDate today) {
        Guide guide = guide(plan);
        return new PlanInput(guides.rulebook(guide), stored.entries(), plan.title(), names(plan, PlanRole.LEADER, guide),
                names(plan, PlanRole.COMMISSIONER, guide), stored.adopted(), filledIn, today, zone, plan.copied(),
                memories.get(new MemoryKey(plan.id(), plan.guideId(), plan.guideVersion()), key -> new Memory()));
    }

    private Contents contents(Plan plan) {
        Contents kept = contents.getIfPresent(plan.id());
        if (kept == null || kept.revision() != plan.revision()) {
            boolean newer = kept == null || kept.revision() < plan.revision();
            kept = read(plan);
            if (newer) { // who saves keeps the next revision before it is committed
                contents.put(plan.id(), kept);
            }
        }
        return kept;
    }

    private Contents read(Plan plan) {
        Entries loaded = entries.load(plan.id());
        return new Contents(plan.revision(), loaded, adopted(plan, loaded));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private Map<String, JsonNode> adopted(Plan plan, Entries loaded) {
        Guide guide = guide(plan);
        String question = guide.about().adoption().question();
        if (loaded.find(question, Entry.SINGLE).isEmpty()) {
            return null;
        }
        return snapshots.latest(plan.id(), question)
                .map(snapshot -> Answers.of(guide, SnapshotContent.entries(snapshot.content()))).orElse(null);
    }

    private static String names(Plan plan, PlanRole role, Guide guide) {
        String names = plan.team(role, guide).stream().map(Member::displayName).collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }
}
