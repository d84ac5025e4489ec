/**
 * View records of form elements, one per kind of question. The template tag {@code field} shows any of them, so that
 * label, help, error and ARIA are written once. Texts are never null: an absent text is the empty string.
 */
package nl.samenwijzer.web.field;
