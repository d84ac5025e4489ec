/**
 * The register of a plan as people think of it: groups, what the plan says about each, and which kinds were considered.
 */
package nl.samenwijzer.stakeholder.register;
