package nl.samenwijzer.guide.feel;

import org.camunda.feel.syntaxtree.Exp;

/** The structure of a parsed expression, for checks. */
public record Syntax(Exp root) {
}
