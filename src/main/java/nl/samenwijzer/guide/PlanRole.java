package nl.samenwijzer.guide;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What a role does in one plan.
 */
public enum PlanRole {
    /** Leads the plan and manages its team. */
    @JsonProperty("leader")
    LEADER,
    /** Fills in. */
    @JsonProperty("editor")
    EDITOR,
    /** The plan is made for this role, which gives the approvals. */
    @JsonProperty("commissioner")
    COMMISSIONER,
    /** Reads along, never what is in {@code neverShow}. */
    @JsonProperty("reader")
    READER
}
