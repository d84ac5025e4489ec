/**
 * How far a plan is: pure functions of guide, entries and facts.
 */
package nl.samenwijzer.plan.progress;
