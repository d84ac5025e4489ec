/**
 * One plan in short, for who decides about it.
 */
package nl.samenwijzer.portfolio.summary;
