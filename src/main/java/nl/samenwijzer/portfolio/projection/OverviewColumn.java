package nl.samenwijzer.portfolio.projection;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Question;

/**
 * A column of the overview as the guide describes it.
 *
 * @param formula null for the two values that are computed for every plan
 * @param computed which of the two; null for a formula
 * @param question the question whose answer it is; null for another formula
 * @param choices labels by id, in order, of the only values it can have; empty when there is no limit
 * @param truth whether it says yes or no
 * @param written whether it may show what somebody wrote
 */
public record OverviewColumn(String id, String label, Expression formula, Computed computed, Question question,
        Map<String, String> choices, boolean truth, boolean written) {

    /** The values that are computed for every plan. */
    public enum Computed {
        STATUS,
        TRAFFIC_LIGHT
    }

    public OverviewColumn {
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }
}
