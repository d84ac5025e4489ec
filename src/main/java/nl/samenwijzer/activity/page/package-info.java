/**
 * The pages of the planning and the logbook.
 */
package nl.samenwijzer.activity.page;
