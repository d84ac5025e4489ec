/**
 * Activities in time: the planning of a plan with its holidays and warnings, the calendar that people take along, and the
 * logbook of what came of it.
 */
package nl.samenwijzer.activity;
