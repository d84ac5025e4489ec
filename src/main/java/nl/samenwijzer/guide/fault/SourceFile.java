package nl.samenwijzer.guide.fault;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A file of a guide as read.
 *
 * @param name path within the guide folder
 * @param content the whole as JSON
 * @param lines line of every node by its JSON pointer
 * @param titles how faults in a node and below begin, by its JSON pointer
 * @param parts nodes that stand in a file of their own, by their JSON pointer here
 */
public record SourceFile(String name, JsonNode content, Map<String, Integer> lines, Map<String, String> titles,
        Map<String, Place> parts) {

    public SourceFile(String name, JsonNode content, Map<String, Integer> lines) {
        this(name, content, lines, Map.of(), Map.of());
    }

    /** The same file, with nodes that stand elsewhere. */
    public SourceFile with(Map<String, Place> elsewhere) {
        Map<String, Place> all = new HashMap<>(parts);
        all.putAll(elsewhere);
        return new SourceFile(name, content, lines, titles, Map.copyOf(all));
    }

    /** The line of a node; of the nearest node above it when it is not there itself. */
    public int line(String pointer) {
        return lines.getOrDefault(nearest(lines, pointer), 1);
    }

    /** A fault at a node, in the file where it stands. */
    Fault fault(String pointer, String problem, String remedy) {
        String part = nearest(parts, pointer);
        if (parts.containsKey(part)) {
            Place there = parts.get(part);
            return there.file().fault(there.pointer() + pointer.substring(part.length()), problem, remedy);
        }
        String title = titles.getOrDefault(nearest(titles, pointer), "");
        return new Fault(name, line(pointer), title + problem, remedy);
    }

    private static String nearest(Map<String, ?> known, String pointer) {
        String nearest = pointer;
        while (!known.containsKey(nearest) && !nearest.isEmpty()) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return nearest;
    }
}
