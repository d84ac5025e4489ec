package nl.samenwijzer.guide;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a column means to the application, which never knows columns by their id.
 */
public enum Meaning {
    @JsonProperty("date")
    DATE,
    @JsonProperty("endDate")
    END_DATE,
    @JsonProperty("description")
    DESCRIPTION,
    @JsonProperty("kind")
    KIND,
    @JsonProperty("decision")
    DECISION,
    @JsonProperty("invitation")
    INVITATION,
    @JsonProperty("contact")
    CONTACT,
    @JsonProperty("reviewed")
    REVIEWED,
    @JsonProperty("startTime")
    START_TIME,
    @JsonProperty("endTime")
    END_TIME,
    @JsonProperty("place")
    PLACE,
    @JsonProperty("turnout")
    TURNOUT,
    @JsonProperty("amount")
    AMOUNT,
    @JsonProperty("due")
    DUE,
    @JsonProperty("done")
    DONE,
    @JsonProperty("reaction")
    REACTION
}
