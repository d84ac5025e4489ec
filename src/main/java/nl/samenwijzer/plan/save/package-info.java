/**
 * The save protocol without a database: what becomes of each change, given what is stored and who asks.
 */
package nl.samenwijzer.plan.save;
