/**
 * Reads spreadsheet files that strangers made: row by row, never more than {@link nl.samenwijzer.spreadsheet.reading.Limits}
 * allows, and nothing that a file points at. What can not be read is refused with the way out, in Dutch.
 */
package nl.samenwijzer.spreadsheet.reading;
