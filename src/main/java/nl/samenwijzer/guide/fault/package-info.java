/**
 * What is wrong in a guide, and where it stands in its files.
 */
package nl.samenwijzer.guide.fault;
