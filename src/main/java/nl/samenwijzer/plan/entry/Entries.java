package nl.samenwijzer.plan.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * All entries of one plan. Immutable; {@link #with} gives a changed copy.
 */
public final class Entries {

    /** A plan without entries. */
    public static final Entries NONE = new Entries(Map.of());

    private final Map<String, EntryGroup> groups;

    private Entries(Map<String, EntryGroup> groups) {
        this.groups = groups;
    }

    /** The entries of a plan, tombstones included, in any order. */
    public static Entries of(Collection<Entry> entries) {
        return NONE.with(entries);
    }

    /** A copy in which these entries replace those at the same address. */
    public Entries with(Collection<Entry> changed) {
        Map<String, List<Entry>> byQuestion = new HashMap<>();
        changed.forEach(entry -> byQuestion.computeIfAbsent(entry.question(), key -> new ArrayList<>()).add(entry));
        Map<String, EntryGroup> copy = new TreeMap<>(groups);
        byQuestion.forEach((question, list) -> copy.put(question, group(question).with(list)));
        return new Entries(copy);
    }

    /** The entry at this address, also a tombstone; empty when it was never saved. */
    public Optional<Entry> find(String question, String row) {
        return Optional.ofNullable(group(question).find(row));
    }

    /** The value of a single answer or mark; null when empty. */
    public JsonNode value(String question) {
        return find(question, Entry.SINGLE).map(Entry::value).orElse(null);
    }

    /** The text of a single answer or mark; null when empty. */
    public String text(String question) {
        JsonNode value = value(question);
        return value == null ? null : value.asText();
    }

    /** The rows of a question that are not deleted, in their order. */
    public List<Entry> rows(String question) {
        return group(question).live();
    }

    /** Questions and marks that have an entry, in the order of their names. */
    public Collection<String> questions() {
        return groups.keySet();
    }

    /** All entries, tombstones included, ordered by question and by row. */
    public Stream<Entry> all() {
        return groups.values().stream().flatMap(EntryGroup::all);
    }

    /** The entries of one question, tombstones included, ordered by row. */
    public Stream<Entry> all(String question) {
        return group(question).all();
    }

    /** How many entries there are, tombstones included. */
    public int size() {
        return groups.values().stream().mapToInt(EntryGroup::size).sum();
    }

    /** When an entry of this question was last saved, tombstones included; empty when never. */
    public Optional<Instant> changedAt(String question) {
        return group(question).changedAt();
    }

    EntryGroup group(String question) {
        return groups.getOrDefault(question, EntryGroup.EMPTY);
    }
}
