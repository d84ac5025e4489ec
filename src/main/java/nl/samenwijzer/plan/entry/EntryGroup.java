package nl.samenwijzer.plan.entry;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The entries of one question: one for a single answer, or its rows in order.
 */
final class EntryGroup {

    private static final Comparator<Entry> IN_ORDER = Comparator
            .comparing(Entry::sortKey, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Entry::row);

    static final EntryGroup EMPTY = new EntryGroup(Map.of());

    private final Map<String, Entry> byRow;
    private final List<Entry> live;
    private final Optional<Instant> changedAt;
    private JsonNode assembled;

    private EntryGroup(Map<String, Entry> byRow) {
        this.byRow = byRow;
        this.live = byRow.values().stream().filter(entry -> !entry.deleted()).sorted(IN_ORDER).toList();
        this.changedAt = byRow.values().stream().map(Entry::updatedAt).max(Comparator.naturalOrder());
    }

    EntryGroup with(Collection<Entry> changed) {
        Map<String, Entry> copy = new TreeMap<>(byRow);
        changed.forEach(entry -> copy.put(entry.row(), entry));
        return new EntryGroup(copy);
    }

    Entry find(String row) {
        return byRow.get(row);
    }

    List<Entry> live() {
        return live;
    }

    /** When one of them was last saved, tombstones included. */
    Optional<Instant> changedAt() {
        return changedAt;
    }

    /** What the rows are together, put together once. */
    JsonNode assembled(Function<List<Entry>, JsonNode> together) {
        if (assembled == null) {
            assembled = together.apply(live);
        }
        return assembled;
    }

    Stream<Entry> all() {
        return byRow.values().stream();
    }

    int size() {
        return byRow.size();
    }
}
