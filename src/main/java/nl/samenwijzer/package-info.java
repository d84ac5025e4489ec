/**
 * Samenwijzer: a municipality's step plan for working with residents, walked through project by project. The packages
 * and the direction of their dependencies are described in {@code docs/architecture.md}.
 */
package nl.samenwijzer;
