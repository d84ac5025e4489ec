package nl.samenwijzer.guide;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The kinds of column of a table and of field of the register.
 */
public enum ColumnType {
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
    @JsonProperty("date")
    DATE,
    @JsonProperty("time")
    TIME,
    @JsonProperty("reference")
    REFERENCE,
    @JsonProperty("references")
    REFERENCES
}
