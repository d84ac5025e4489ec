/** Documents that are the rows of one question: as a spreadsheet, and the planning as a calendar too. */
package nl.samenwijzer.document.list;
