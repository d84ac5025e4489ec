package nl.samenwijzer.guide;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A name that conditions may use besides question ids and gate ids. {@code kind} tells which of the other components has
 * its value; {@code scope} is the id of the register question or {@code methods} when the name exists per row.
 */
public record Derived(String name, Kind kind, String type, Expression feel, String decision, String output, String content,
        String setting, String fact, String scope, String description) {

    /** Where the value comes from. */
    public enum Kind {
        @JsonProperty("feel")
        FEEL,
        @JsonProperty("decision")
        DECISION,
        @JsonProperty("content")
        CONTENT,
        @JsonProperty("setting")
        SETTING,
        @JsonProperty("recorded")
        RECORDED
    }
}
