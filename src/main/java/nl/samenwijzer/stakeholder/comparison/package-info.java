/**
 * Compares who takes part with who lives in the area, by totals per class of a trait (guide format, {@code comparison}).
 * {@code Comparison} is the outcome; the page keeps the figures as marks of the plan.
 */
package nl.samenwijzer.stakeholder.comparison;
