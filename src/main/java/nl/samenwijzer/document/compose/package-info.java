/** Composes a document from the outline of a guide and the answers of a plan; pure functions, no framework. */
package nl.samenwijzer.document.compose;
