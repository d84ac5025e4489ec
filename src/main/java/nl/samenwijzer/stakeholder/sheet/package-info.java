/**
 * The register as a spreadsheet. Going out, a cell holds what the register shows. Coming in, a file is compared with the plan
 * ({@link nl.samenwijzer.stakeholder.sheet.Comparison}); what would change is shown, travels back in the form, and is saved by
 * the one save command. The server keeps nothing in between.
 */
package nl.samenwijzer.stakeholder.sheet;
