package nl.samenwijzer.plan.progress;

/**
 * Something that still has to be filled in: the field ({@code row} and {@code column} are null when it is the answer as a
 * whole) and, in Dutch, what to do.
 */
public record Missing(String question, String row, String column, String text) {
}
