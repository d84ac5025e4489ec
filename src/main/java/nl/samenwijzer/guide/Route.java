package nl.samenwijzer.guide;

/**
 * How much is asked: the route whose {@code when} is true. As long as none is, the one with the lowest order counts.
 */
public record Route(String id, String name, int order, String description, Expression when) {
}
