/**
 * The tables of a plan. Plain SQL, the same on H2 and PostgreSQL, inside the transaction of the caller.
 */
package nl.samenwijzer.plan.store;
