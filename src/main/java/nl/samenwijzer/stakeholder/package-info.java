/**
 * The groups and organisations that a project touches: the register, its pictures, who is missing and whether it still holds.
 * Never private persons.
 */
package nl.samenwijzer.stakeholder;
