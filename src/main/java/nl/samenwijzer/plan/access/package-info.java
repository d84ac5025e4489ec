/**
 * Who may do what: one pure policy, asked by pages and API alike.
 */
package nl.samenwijzer.plan.access;
