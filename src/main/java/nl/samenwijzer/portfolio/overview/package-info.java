/**
 * The list of all plans: filter, sort, search, export.
 */
package nl.samenwijzer.portfolio.overview;
