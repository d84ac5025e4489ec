/** What changed between two versions of a document, as a document with marks. */
package nl.samenwijzer.document.compare;
