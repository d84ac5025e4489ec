package nl.samenwijzer.guide.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.feel.Plain;

/** The lists of a guide that conditions may use, each item with the keys of the guide format. */
record GuideLists(Map<String, Map<String, Object>> methods, List<Map<String, Object>> levels) {

    private static final ObjectMapper MAPPER = new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {
    };

    static GuideLists of(Guide guide) {
        var methods = new LinkedHashMap<String, Map<String, Object>>();
        rows(guide.methods().methods()).forEach(method -> methods.put((String) method.get("id"), method));
        return new GuideLists(methods, rows(guide.about().levels()));
    }

    /** The list with this name in {@code derived.content}. */
    List<Map<String, Object>> named(String content) {
        return switch (content) {
            case "methods" -> List.copyOf(methods.values());
            case "levels" -> levels;
            default -> throw new IllegalArgumentException("Unknown list " + content);
        };
    }

    private static List<Map<String, Object>> rows(List<?> items) {
        return MAPPER.convertValue(items, ROWS).stream().map(GuideLists::plain).toList();
    }

    private static Map<String, Object> plain(Map<String, Object> item) {
        var row = new LinkedHashMap<String, Object>();
        item.forEach((key, value) -> row.put(key, Plain.of(value)));
        return row;
    }
}
