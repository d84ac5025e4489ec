package nl.samenwijzer.guide.fault;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A YAML file as read.
 *
 * @param name path within the guide folder
 * @param content the whole as JSON
 * @param lines line of every node by its JSON pointer
 */
public record SourceFile(String name, JsonNode content, Map<String, Integer> lines) {

    /** The line of a node; of the nearest node above it when it is not there itself. */
    public int line(String pointer) {
        var known = pointer;
        while (!lines.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return lines.getOrDefault(known, 1);
    }
}
