package nl.samenwijzer.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.save.History;
import nl.samenwijzer.plan.store.EntryStore;

/** The past of one plan in the database. What the operations of a round did earlier is asked once, for all of them. */
final class StoredHistory implements History {

    private final EntryStore entries;
    private final UUID plan;
    private final UUID actor;
    private final List<Change> changes;
    private final boolean suspicious;
    private Map<UUID, EntryVersion> done;

    StoredHistory(EntryStore entries, UUID plan, UUID actor, List<Change> changes, boolean suspicious) {
        this.entries = entries;
        this.plan = plan;
        this.actor = actor;
        this.changes = changes;
        this.suspicious = suspicious;
    }

    @Override
    public boolean suspicious() {
        return suspicious;
    }

    @Override
    public Optional<EntryVersion> done(UUID operation) {
        if (done == null) {
            done = entries.done(plan, actor, changes.stream().map(Change::operation).toList());
        }
        return Optional.ofNullable(done.get(operation));
    }

    @Override
    public Optional<EntryVersion> version(String question, String row, int version) {
        return entries.version(plan, question, row, version);
    }
}
