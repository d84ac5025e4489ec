/**
 * What a guide points at is there and of the right kind.
 */
package nl.samenwijzer.guide.check.reference;
