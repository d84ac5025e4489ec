package nl.samenwijzer.guide.check.formula;

import java.util.Map;

import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.rule.Shape;

/**
 * An expression of a guide and what it may use.
 *
 * @param scope the names per row of this scope may be used; null for none
 * @param locals names that hide those of the guide
 * @param input shape of the input of a unary test; null for an expression
 */
record Formula(Expression expression, String scope, Map<String, Shape> locals, Shape input) {

    boolean isTest() {
        return input != null;
    }
}
