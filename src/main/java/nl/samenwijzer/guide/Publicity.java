package nl.samenwijzer.guide;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Whether an answer may stand in an edition that is not private. PARTLY: only its columns or fields that may.
 */
public enum Publicity {
    @JsonProperty("yes")
    YES,
    @JsonProperty("no")
    NO,
    @JsonProperty("partly")
    PARTLY
}
