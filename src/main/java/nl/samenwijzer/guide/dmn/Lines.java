package nl.samenwijzer.guide.dmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.samenwijzer.guide.fault.SourceFile;

/** Grows a JSON tree and remembers the line of every node. */
final class Lines {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode root = JSON.objectNode();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    void put(String pointer, String text, int line) {
        put(pointer, text == null ? JSON.nullNode() : JSON.textNode(text), line);
    }

    void put(String pointer, List<String> texts, int line) {
        var array = JSON.arrayNode();
        texts.forEach(array::add);
        put(pointer, array, line);
    }

    void put(String pointer, JsonNode value, int line) {
        var at = JsonPointer.compile(pointer);
        var parent = container(at.head(), at.last().getMatchingIndex() >= 0, line);
        if (parent instanceof ArrayNode array) {
            array.insert(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
        lines.put(pointer, line);
    }

    /** How faults in a part of the tree begin. */
    void title(String pointer, String title, int line) {
        titles.put(pointer, title);
        lines.put(pointer, line);
    }

    SourceFile file(String name) {
        return new SourceFile(name, root, lines, titles, Map.of());
    }

    private JsonNode container(JsonPointer at, boolean list, int line) {
        var known = root.at(at);
        if (!known.isMissingNode()) {
            return known;
        }
        var made = list ? JSON.arrayNode() : JSON.objectNode();
        put(at.toString(), made, lines.getOrDefault(at.toString(), line));
        return made;
    }
}
