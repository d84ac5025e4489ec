package nl.samenwijzer.plan.shielded;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.plan.entry.Json;
import nl.samenwijzer.plan.store.Trail;

/**
 * Somebody saw shielded values of a plan.
 *
 * @param where the page, as the rest of its address
 * @param fields ids of the fields, {@code rows} those of the groups
 * @param more how many groups there were besides
 */
public record ShieldedView(UUID actor, Instant at, String where, List<String> fields, List<String> rows, int more) {

    private static final int LONGEST_DETAIL = 1_000;
    private static final int LONGEST_WHERE = 100;
    private static final int MOST_FIELDS = 10;

    public ShieldedView {
        fields = List.copyOf(fields);
        rows = List.copyOf(rows);
    }

    /** What the trail tells of it, as JSON: as many groups as it has room for, and the number of the others. */
    static String detail(String where, Collection<String> fields, Collection<String> rows) {
        String place = where.length() > LONGEST_WHERE ? where.substring(0, LONGEST_WHERE) : where;
        List<String> first = fields.stream().limit(MOST_FIELDS).toList();
        List<String> named = new ArrayList<>(rows);
        String detail = detail(place, first, named, 0);
        while (detail.length() > LONGEST_DETAIL && !named.isEmpty()) {
            int tooMany = Math.max(1, (detail.length() - LONGEST_DETAIL) / named.get(named.size() - 1).length() / 2);
            named.subList(Math.max(0, named.size() - tooMany), named.size()).clear();
            detail = detail(place, first, named, rows.size() - named.size());
        }
        return detail;
    }

    private static String detail(String where, List<String> fields, List<String> rows, int more) {
        return Json.write(new TreeMap<>(Map.of("where", where, "fields", fields, "rows", rows, "more", more)));
    }

    static ShieldedView of(Trail.Event event) {
        JsonNode detail = Json.parse(event.detail());
        return new ShieldedView(event.actor(), event.at(), detail.path("where").asText(), texts(detail.path("fields")),
                texts(detail.path("rows")), detail.path("more").asInt());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
