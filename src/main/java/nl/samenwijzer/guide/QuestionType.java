package nl.samenwijzer.guide;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The kinds of question; the JSON of their answers is described in the guide format.
 */
public enum QuestionType {
    @JsonProperty("text")
    TEXT,
    @JsonProperty("shortText")
    SHORT_TEXT,
    @JsonProperty("singleChoice")
    SINGLE_CHOICE,
    @JsonProperty("multipleChoice")
    MULTIPLE_CHOICE,
    @JsonProperty("yesNo")
    YES_NO,
    @JsonProperty("score")
    SCORE,
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("table")
    TABLE,
    @JsonProperty("timeline")
    TIMELINE,
    @JsonProperty("methods")
    METHODS,
    @JsonProperty("stakeholders")
    STAKEHOLDERS,
    @JsonProperty("stakeholderMatrix")
    STAKEHOLDER_MATRIX,
    @JsonProperty("perChoiceText")
    PER_CHOICE_TEXT,
    @JsonProperty("approval")
    APPROVAL;

    /** True when the answer is a list of rows, each an entry of its own with an id and a place in the order. */
    public boolean hasRows() {
        return switch (this) {
            case TABLE, TIMELINE, METHODS, STAKEHOLDERS -> true;
            default -> false;
        };
    }

    /** True when the question stores nothing itself but edits fields of the register. */
    public boolean editsRegister() {
        return this == STAKEHOLDER_MATRIX;
    }
}
