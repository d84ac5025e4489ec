package nl.samenwijzer.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.store.Snapshot;

/**
 * A plan as it was elsewhere, with people of here. Nothing of it is checked any more.
 *
 * @param entries per entry all its versions, the oldest first, each with an operation of its own; never empty
 * @param snapshots the adopted versions, with the id of this plan
 * @param origin where it comes from, for the trail
 */
public record PlanCopy(UUID id, Guide guide, String title, Instant createdAt, UUID createdBy,
        List<List<EntryVersion>> entries, List<Snapshot> snapshots, String origin) {

    public PlanCopy {
        entries = List.copyOf(entries);
        snapshots = List.copyOf(snapshots);
    }

    /** The entries as they stand. */
    List<EntryVersion> current() {
        return entries.stream().map(versions -> versions.get(versions.size() - 1)).toList();
    }
}
