/**
 * Checks a guide as a whole, as the guide format asks under "Before you publish a change"; one package per theme, one class
 * per subject.
 */
package nl.samenwijzer.guide.check;
