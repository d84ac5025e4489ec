package nl.samenwijzer.guide;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A FEEL condition or formula of the guide, as written. Parsed once, when the guide is loaded.
 */
public record Expression(@JsonValue String text) {

    /** Always true: what a missing {@code when} means. */
    public static final Expression TRUE = new Expression("true");

    @JsonCreator
    public Expression {
    }
}
