/**
 * The analysis as something that lives: whether the register must be walked again, what changed in it, and which parts of the
 * plan no longer fit.
 */
package nl.samenwijzer.stakeholder.review;
