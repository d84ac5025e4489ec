/**
 * The pages about methods: the catalogue, one method with the form to choose it, and up to three side by side.
 */
package nl.samenwijzer.advice.method.page;
