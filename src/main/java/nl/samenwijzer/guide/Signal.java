package nl.samenwijzer.guide;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A quality signal: {@code when} or {@code check} turns it on.
 */
public record Signal(String id, Severity severity, String name, ForEach forEach, Expression when, Check check, String text,
        String advice,
        List<String> steps) {

    /** RED blocks adoption, ORANGE needs a reason, YELLOW is a tip. */
    public enum Severity {
        @JsonProperty("red")
        RED,
        @JsonProperty("orange")
        ORANGE,
        @JsonProperty("yellow")
        YELLOW
    }

    public Signal {
        steps = steps == null ? List.of() : List.copyOf(steps);
    }
}
