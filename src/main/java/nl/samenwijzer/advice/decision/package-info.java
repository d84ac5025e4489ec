/**
 * What the decisions of the guide advise for a plan, and why: the outcome in one sentence, the answers behind it, the rules
 * that
 * hold and what would change it. Nothing is decided here: people choose, and say why when they deviate.
 */
package nl.samenwijzer.advice.decision;
