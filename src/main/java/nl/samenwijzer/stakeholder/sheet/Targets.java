package nl.samenwijzer.stakeholder.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Entry;

/** Finds the group that a row of a file is about: by its id, else by its name. Each group once. */
final class Targets {

    /** The group, null for a new one; or why it can not be told. */
    record Target(Entry stored, String fault) {
    }

    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();
    private final Map<String, Integer> takenBy = new HashMap<>();

    Targets(RegisterSheet sheet, Entries entries) {
        for (Entry group : entries.rows(sheet.question().id())) {
            byId.put(group.row(), group);
            String name = Keys.of(sheet.nameOf(group.value()));
            if (!name.isEmpty()) {
                byName.computeIfAbsent(name, key -> new ArrayList<>()).add(group);
            }
        }
    }

    Target of(int number, String id, String name) {
        Entry known = byId.get(id);
        String key = Keys.of(name);
        List<Entry> named = known != null ? List.of(known) : byName.getOrDefault(key, List.of());
        if (named.size() > 1) {
            return new Target(null,
                    "Er staan " + named.size() + " groepen met deze naam in het plan. Download de lijst en laat de"
                            + " kolom '" + RegisterSheet.ID + "' staan: dan weten we welke je bedoelt.");
        }
        Entry stored = named.isEmpty() ? null : named.get(0);
        Integer earlier = stored == null && key.isEmpty() ? null
                : takenBy.putIfAbsent(stored == null ? "naam " + key : "groep " + stored.row(), number);
        return earlier == null ? new Target(stored, null)
                : new Target(null, "Deze groep staat ook in rij " + earlier + ". Zet elke groep één keer in het bestand.");
    }

    /** Whether somebody else has a group of this name in the plan. */
    boolean others(String row, String name) {
        return byName.getOrDefault(Keys.of(name), List.of()).stream().anyMatch(group -> !group.row().equals(row));
    }

    /** Whether the plan has this group. */
    boolean has(String row) {
        return byId.containsKey(row);
    }
}
