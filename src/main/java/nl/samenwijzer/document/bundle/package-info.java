/**
 * Many documents of a plan in one file. A file is made whole on disk, where no name leads to it, before the first byte is sent:
 * a
 * failure, a restart or a killed process leaves nothing behind, and never half a file that looks whole.
 */
package nl.samenwijzer.document.bundle;
