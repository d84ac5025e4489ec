package nl.samenwijzer.plan.entry;

/**
 * Why a value cannot be saved: the field ({@code row} is empty for a single answer, {@code column} null for the answer as a
 * whole) and, in Dutch, what is wrong and how to go on.
 */
public record Problem(String question, String row, String column, String text) {
}
