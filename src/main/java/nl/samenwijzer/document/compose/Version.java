package nl.samenwijzer.document.compose;

import java.time.Instant;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An adopted version of a plan.
 *
 * @param number 1 for the first adoption
 * @param by name of who adopted it, shown in private editions only; may be empty
 * @param answers answers by question as adopted
 */
public record Version(int number, Instant at, String by, Map<String, JsonNode> answers) {

    /** How people call it: "1.0" for the first adoption. */
    public String name() {
        return number + ".0";
    }
}
