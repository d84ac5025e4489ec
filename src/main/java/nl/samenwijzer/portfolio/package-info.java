/**
 * The overview over all plans, for management and advisers.
 */
package nl.samenwijzer.portfolio;
