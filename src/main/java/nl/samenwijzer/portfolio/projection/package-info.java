/**
 * What the overview shows of a plan: pure functions of guide and plan, and where they are kept.
 */
package nl.samenwijzer.portfolio.projection;
