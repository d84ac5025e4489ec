/**
 * What a check gets to see of a guide: its records, where they stand, and which names need which.
 */
package nl.samenwijzer.guide.check.subject;
