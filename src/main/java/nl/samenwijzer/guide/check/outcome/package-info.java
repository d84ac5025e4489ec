/**
 * What follows from answers: routes, decisions, minimum questions and the test cases of a guide.
 */
package nl.samenwijzer.guide.check.outcome;
