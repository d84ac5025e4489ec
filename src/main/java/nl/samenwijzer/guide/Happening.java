package nl.samenwijzer.guide;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What happens at a moment of the planning, told by the chosen kind.
 */
public enum Happening {
    @JsonProperty("activity")
    ACTIVITY,
    @JsonProperty("invitation")
    INVITATION,
    @JsonProperty("feedback")
    FEEDBACK,
    @JsonProperty("decision")
    DECISION
}
