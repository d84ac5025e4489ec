/**
 * Reads a decision from a DMN 1.3 file, as any DMN editor saves it, into the same JSON that a decision in YAML has. So all
 * that is checked of a decision is checked of both, and faults tell file, line and rule of the DMN file.
 */
package nl.samenwijzer.guide.dmn;
