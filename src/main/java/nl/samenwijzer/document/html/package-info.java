/** The document as HTML: the page for people, and the source that the PDF is rendered from. */
package nl.samenwijzer.document.html;
