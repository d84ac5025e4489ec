package nl.samenwijzer.guide.rule;

import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Decision;

/**
 * What a decision says.
 *
 * @param outputs value per output id; a list of distinct values for hit policy COLLECT, one number with an aggregation
 * @param hits the rules that matched, with their reasons; empty for a literal expression
 * @param ready true when everything the decision requires and that belongs to the route has a value, so that the outcome
 *        may be shown
 */
public record Outcome(Map<String, Object> outputs, List<Decision.Rule> hits, boolean ready) {
}
