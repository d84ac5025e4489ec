package nl.samenwijzer.guide;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What stands ready when a question is first shown. {@code from} is a question, a template document or one of the lists
 * {@code law}, {@code riskLibrary}, {@code evaluationCriteria}; {@code map} gives per column a formula over the source row.
 */
public record Prefill(Mode mode, String from, Expression where, Map<String, Expression> map) {

    /** COPY puts rows ready once, FIXED has one row per item, SUGGEST offers items to pick. */
    public enum Mode {
        @JsonProperty("copy")
        COPY,
        @JsonProperty("fixed")
        FIXED,
        @JsonProperty("suggest")
        SUGGEST
    }

    public Prefill {
        map = map == null ? Map.of() : map;
    }
}
