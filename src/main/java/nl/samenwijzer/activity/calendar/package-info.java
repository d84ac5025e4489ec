/**
 * The planning in the calendar that people use already: as a file, and as a private address that their calendar reads.
 */
package nl.samenwijzer.activity.calendar;
