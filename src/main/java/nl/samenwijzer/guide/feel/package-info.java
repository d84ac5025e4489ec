/**
 * The one place that knows the FEEL engine: parsing, evaluating, and reading the structure of an expression.
 */
package nl.samenwijzer.guide.feel;
