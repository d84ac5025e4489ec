/**
 * Thinks about the logbook: what came of each activity, who was missing, and which promises are open. Pure functions over the
 * answers; knows no page.
 */
package nl.samenwijzer.activity.log;
