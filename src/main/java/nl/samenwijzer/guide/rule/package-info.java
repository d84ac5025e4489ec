/**
 * What follows from answers by the rules of a guide: names, conditions, decisions, and the texts filled in with them.
 */
package nl.samenwijzer.guide.rule;
