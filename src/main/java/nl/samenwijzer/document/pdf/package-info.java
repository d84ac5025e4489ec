/** The document as PDF: archivable (PDF/A-2a) and accessible (PDF/UA-1) in one file. */
package nl.samenwijzer.document.pdf;
