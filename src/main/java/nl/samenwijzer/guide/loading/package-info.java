/**
 * Reads guide folders and checks each guide as a whole; all faults of a guide come at once, with file, line and remedy.
 */
package nl.samenwijzer.guide.loading;
