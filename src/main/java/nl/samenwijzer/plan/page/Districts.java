package nl.samenwijzer.plan.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Marks;

/**
 * The districts of a project: chosen from the list in the settings of the organisation, or written down when there is none.
 */
final class Districts {

    private Districts() {
    }

    /** The districts to choose from; empty when the organisation has no list. */
    static List<String> offered(OpenPlan open) {
        List<String> names = new ArrayList<>();
        for (Setting setting : open.guide().about().settings()) {
            Object value = open.state().input().settings().get(setting.id());
            if ("districts".equals(setting.meaning()) && value instanceof Iterable<?> items) {
                items.forEach(item -> names.add(name(setting, item)));
            }
        }
        return names.stream().filter(name -> !name.isBlank()).distinct().toList();
    }

    /** The districts of this plan. */
    static List<String> chosen(OpenPlan open) {
        List<String> names = new ArrayList<>();
        JsonNode stored = open.state().entries().value(Marks.DISTRICTS);
        if (stored != null) {
            stored.forEach(name -> names.add(name.asText()));
        }
        return names;
    }

    /** An item of a list with fields is known by its last field: the name comes after the code. */
    private static String name(Setting setting, Object item) {
        String field = setting.itemFields().isEmpty() ? "" : setting.itemFields().get(setting.itemFields().size() - 1);
        Object value = item instanceof Map<?, ?> fields ? fields.get(field)
                : item instanceof JsonNode node ? (node.isObject() ? node.path(field) : node).asText() : item;
        return value == null ? "" : String.valueOf(value);
    }
}
