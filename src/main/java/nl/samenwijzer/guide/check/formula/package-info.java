/**
 * Expressions, placeholders and patterns of a guide can be read and use only what exists.
 */
package nl.samenwijzer.guide.check.formula;
