/** The document as Office Open XML (ECMA-376, transitional), for Word. */
package nl.samenwijzer.document.docx;
