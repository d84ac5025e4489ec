/**
 * Spreadsheet files: XLSX, ODS and CSV. Knows no feature. {@code writing} makes them, {@code reading} takes in what strangers
 * made.
 */
package nl.samenwijzer.spreadsheet;
