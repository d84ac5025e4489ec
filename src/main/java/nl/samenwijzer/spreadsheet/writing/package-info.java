/**
 * Makes spreadsheet files. A text is always a text, whatever it looks like: no cell holds a formula.
 */
package nl.samenwijzer.spreadsheet.writing;
