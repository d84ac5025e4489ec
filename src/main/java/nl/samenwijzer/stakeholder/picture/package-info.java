/**
 * Pictures of the register: the matrix of two scores and the rings of influence, drawn as SVG with the same in words. Pages and
 * documents show the same drawing.
 */
package nl.samenwijzer.stakeholder.picture;
