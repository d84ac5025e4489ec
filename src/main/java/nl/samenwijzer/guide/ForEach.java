package nl.samenwijzer.guide;

/**
 * One message per row of {@code list}; the row is the name {@code as}.
 */
public record ForEach(Expression list, String as) {
}
