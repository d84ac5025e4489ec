package nl.samenwijzer.plan.save;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.SortKey;

/**
 * Entries while a round of changes is made. Cheap per change, also with thousands of them.
 */
final class Draft {

    private record Address(String question, String row) {
    }

    private final Map<Address, Entry> changed = new LinkedHashMap<>();
    private final Map<String, String> lastKeys = new HashMap<>();
    private Entries entries;
    private final List<Entry> unmerged = new ArrayList<>();

    Draft(Entries entries) {
        this.entries = entries;
    }

    Optional<Entry> find(String question, String row) {
        Entry entry = changed.get(new Address(question, row));
        return entry == null ? entries.find(question, row) : Optional.of(entry);
    }

    void put(Entry entry) {
        changed.put(new Address(entry.question(), entry.row()), entry);
        unmerged.add(entry);
        if (entry.sortKey() != null) {
            lastKeys.merge(entry.question(), entry.sortKey(), (one, other) -> one.compareTo(other) < 0 ? other : one);
        }
    }

    /** All entries with the changes so far. */
    Entries entries() {
        if (!unmerged.isEmpty()) {
            entries = entries.with(unmerged);
            unmerged.clear();
        }
        return entries;
    }

    /** The place behind a row; null: at the end, {@link Change#FIRST}: in front. */
    String keyAfter(String question, String row) {
        if (row == null) {
            return SortKey.between(lastKeys.computeIfAbsent(question, this::lastKey), null);
        }
        List<Entry> rows = entries().rows(question);
        int before = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).row().equals(row)) {
                before = i;
            }
        }
        if (before < 0 && !row.equals(Change.FIRST)) {
            return keyAfter(question, null);
        }
        return SortKey.between(before < 0 ? null : rows.get(before).sortKey(),
                before + 1 < rows.size() ? rows.get(before + 1).sortKey() : null);
    }

    private String lastKey(String question) {
        return entries().all(question).map(Entry::sortKey).filter(key -> key != null).max(String::compareTo).orElse(null);
    }
}
