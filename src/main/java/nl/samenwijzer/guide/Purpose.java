package nl.samenwijzer.guide;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a question is for in the planning and the logbook of the application, which never knows questions by their id.
 */
public enum Purpose {
    @JsonProperty("log")
    LOG,
    @JsonProperty("plannedFeedback")
    PLANNED_FEEDBACK,
    @JsonProperty("feedback")
    FEEDBACK,
    @JsonProperty("input")
    INPUT,
    @JsonProperty("promises")
    PROMISES,
    @JsonProperty("costs")
    COSTS,
    @JsonProperty("available")
    AVAILABLE
}
