/**
 * The forms of the wizard: questions as form elements, and what a form sends as changes of entries.
 *
 * <p>
 * A form names what it shows: each entry has a parameter {@code aanwezig} with its address (the question, and the row behind
 * a dot), the version it was made from in {@code <address>.@versie} and an operation in {@code <address>.@opdracht}. Of a row
 * {@code <address>.@velden} names the columns, whose values are in {@code <address>.<column>}; a group that is added on the
 * spot is in {@code <parameter>.@nieuw}. The form of a step comes as multipart, which has no fixed limit of fields. Ids of a
 * guide have no dot and no at sign, so the names cannot clash.
 */
package nl.samenwijzer.plan.page.form;
