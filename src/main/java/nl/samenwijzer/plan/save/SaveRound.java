package nl.samenwijzer.plan.save;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import nl.samenwijzer.account.Account;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.plan.access.PlanAccess;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.entry.SaveResult.Conflict;
import nl.samenwijzer.plan.entry.SaveResult.Refused;
import nl.samenwijzer.plan.entry.SaveResult.Saved;
import nl.samenwijzer.plan.progress.PlanState;

/**
 * One person's changes to one plan, decided one after the other: each succeeds, conflicts or is refused on its own. Pure
 * but for the questions it asks {@link History}.
 */
public final class SaveRound {

    /**
     * @param results one per change, in their order
     * @param versions what is to be written, also what follows by itself, such as a phase that opened
     * @param after the plan with those versions
     * @param adopted whether the plan was adopted, closed whether the project was
     */
    public record Outcome(List<SaveResult> results, List<EntryVersion> versions, PlanState after, boolean adopted,
            boolean closed) {
    }

    private final PlanState before;
    private final History history;
    private final UUID actor;
    private final Instant now;
    private final Draft draft;
    private final Checks checks;
    private final Milestones milestones;
    private final ServerFields server;
    private final List<EntryVersion> versions = new ArrayList<>();
    private final Map<UUID, EntryVersion> doneHere = new HashMap<>();
    private PlanState current;
    private boolean adopted;
    private boolean closed;

    public SaveRound(PlanState before, Account account, PlanAccess access, History history,
            Instant now) {
        this.before = before;
        this.current = before;
        this.history = history;
        this.actor = account.id();
        this.now = now;
        this.draft = new Draft(before.entries());
        this.checks = new Checks(before.guide(), new Permission(before.guide(), account, access), this::isOpen);
        this.milestones = new Milestones(before.guide());
        this.server = new ServerFields(actor, before.input().today());
    }

    /** Decides all changes. */
    public Outcome save(List<Change> changes) {
        List<SaveResult> results = changes.stream().map(this::save).toList();
        if (!versions.isEmpty()) {
            openPhases();
        }
        return new Outcome(results, List.copyOf(versions), state(), adopted, closed);
    }

    private SaveResult save(Change change) {
        Optional<EntryVersion> done = Optional.ofNullable(doneHere.get(change.operation()))
                .or(() -> history.suspicious() ? history.done(change.operation()) : Optional.empty());
        if (done.isPresent()) {
            return repeated(change, done.get());
        }
        SaveResult result = checks.beforeValue(change).<SaveResult> map(refused -> refused).orElseGet(() -> decide(change));
        return doneHere.containsKey(change.operation()) ? result
                : history.done(change.operation()).map(first -> repeated(change, first)).orElse(result);
    }

    private SaveResult repeated(Change change, EntryVersion first) {
        boolean same = first.question().equals(change.question()) && first.row().equals(change.row());
        return same ? new Saved(entry(first), true)
                : checks.invalid(change, "Deze opdracht is al voor een andere vraag gebruikt. Laad de pagina opnieuw.");
    }

    private SaveResult decide(Change change) {
        Entry stored = draft.find(change.question(), change.row()).orElse(null);
        Checks.Cleaned cleaned = checks.clean(change);
        if (!cleaned.problems().isEmpty()) {
            return checks.invalid(change, cleaned.problems());
        }
        if (change.base() != (stored == null ? 0 : stored.version())) {
            return late(change, cleaned.value(), stored);
        }
        Entry wanted = wanted(change, cleaned.value(), stored);
        if (wanted == null) {
            return checks.invalid(change, "Deze regel is er niet meer. Laad de pagina opnieuw.");
        }
        boolean again = checks.isApproval(change) && ServerFields.again(cleaned.value());
        if (stored != null && same(wanted, stored) && !again) {
            return new Saved(stored, false);
        }
        if (stored == null && wanted.value() == null && !Marks.TITLE.equals(change.question())) {
            return new Saved(nothing(change), false);
        }
        Optional<Refused> refused = checks.ofValue(change, wanted.value(), draft::entries, wanted.deleted());
        return refused.isPresent() ? refused.get() : consequential(change, wanted);
    }

    /** Some saves have consequences; these are checked against the plan as it would become. */
    private SaveResult consequential(Change change, Entry wanted) {
        Optional<Refused> notReady = milestones.notReady(change, wanted,
                () -> current.with(draft.entries().with(List.of(wanted))));
        if (notReady.isPresent()) {
            return notReady.get();
        }
        adopted |= milestones.adopts(wanted);
        closed |= milestones.closes(wanted);
        write(wanted, change.base(), change.operation());
        if (milestones.decides(wanted)) {
            empty(Marks.SUBMITTED);
        }
        return new Saved(wanted, true);
    }

    /** Somebody was first. No conflict when both want the same, or when this writer changed nothing. */
    private SaveResult late(Change change, JsonNode value, Entry stored) {
        EntryVersion base = change.base() == 0 ? null
                : history.version(change.question(), change.row(), change.base()).orElse(null);
        Entry from = base == null ? null : entry(base);
        Entry mine = wanted(change, value, from);
        boolean agreed = stored != null && mine != null && same(mine, stored);
        boolean untouched = stored != null && mine != null && from != null && same(mine, from);
        if (agreed || untouched) {
            return new Saved(stored, false);
        }
        return new Conflict(change, base, mine == null || mine.deleted() ? null : mine.value(),
                stored != null ? stored : nothing(change));
    }

    private Entry nothing(Change change) {
        return entry(change, 0, null, null, false);
    }

    /** The entry as this change would have it, made from another; null when it needs a row that is not there. */
    private Entry wanted(Change change, JsonNode value, Entry from) {
        boolean gone = from == null || from.deleted();
        int version = from == null ? 1 : from.version() + 1;
        String place = gone ? null : from.sortKey();
        switch (change.kind()) {
            case PUT -> {
                JsonNode stored = gone ? null : from.value();
                return entry(change, version, filled(change, value, stored),
                        gone && checks.ordered(change) ? draft.keyAfter(change.question(), change.after()) : place, false);
            }
            case PATCH -> {
                return gone ? null : entry(change, version, Patch.apply(from.value(), change.value(), value), place, false);
            }
            case MOVE -> {
                return gone ? null
                        : entry(change, version, from.value(), draft.keyAfter(change.question(), change.after()), false);
            }
            case DELETE -> {
                return from == null ? null : entry(change, version, null, from.sortKey(), true);
            }
        }
        throw new IllegalStateException();
    }

    private JsonNode filled(Change change, JsonNode value, JsonNode stored) {
        if (Marks.isMark(change.question())) {
            return server.mark(change.question(), value, stored);
        }
        if (checks.isApproval(change)) {
            return server.approval(value, stored);
        }
        return value == null && checks.ordered(change) ? JsonNodeFactory.instance.objectNode() : value;
    }

    private void openPhases() {
        for (Phase phase : before.guide().phases()) {
            if (phase.gate() != null && draft.find(Marks.phase(phase.id()), Entry.SINGLE).isEmpty() && isOpen(phase)) {
                JsonNode since = JsonNodeFactory.instance.objectNode().put("datum", before.input().today().toString());
                write(new Entry(Marks.phase(phase.id()), Entry.SINGLE, 1, since, null, false, actor, now), 0,
                        UUID.randomUUID());
            }
        }
    }

    private void empty(String mark) {
        draft.find(mark, Entry.SINGLE).filter(entry -> entry.value() != null)
                .ifPresent(entry -> write(
                        new Entry(mark, Entry.SINGLE, entry.version() + 1, null, null, false, actor, now),
                        entry.version(), UUID.randomUUID()));
    }

    private void write(Entry entry, int base, UUID operation) {
        draft.put(entry);
        EntryVersion version = new EntryVersion(entry.question(), entry.row(), entry.version(), base, entry.value(),
                entry.sortKey(), entry.deleted(), actor, operation, now);
        versions.add(version);
        doneHere.put(operation, version);
    }

    private boolean isOpen(Phase phase) {
        return before.open(phase) || state().open(phase);
    }

    private PlanState state() {
        if (current.entries() != draft.entries()) {
            current = current.with(draft.entries());
        }
        return current;
    }

    private Entry entry(Change change, int version, JsonNode value, String place, boolean deleted) {
        return new Entry(change.question(), change.row(), version, value, place, deleted, actor, now);
    }

    private static Entry entry(EntryVersion version) {
        return new Entry(version.question(), version.row(), version.version(), version.value(), version.sortKey(),
                version.deleted(), version.actor(), version.savedAt());
    }

    private static boolean same(Entry one, Entry other) {
        return one.deleted() == other.deleted() && Json.same(one.value(), other.value())
                && (one.sortKey() == null ? other.sortKey() == null : one.sortKey().equals(other.sortKey()));
    }
}
