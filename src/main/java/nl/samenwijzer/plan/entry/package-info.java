/**
 * Entries, the saved values of a plan: their address, their rules, the outcome of saving them. Plain Java.
 */
package nl.samenwijzer.plan.entry;
