/** The document as OpenDocument text (ODF 1.3), for LibreOffice and the archive. */
package nl.samenwijzer.document.odt;
