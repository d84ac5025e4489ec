package nl.samenwijzer.plan.transfer;

/**
 * What is wrong with a file.
 *
 * @param pointer where, as a JSON pointer; empty for the file as a whole
 * @param text Dutch, with the question and row when it is about an entry, and how to go on
 */
public record FileFault(String pointer, String text) {
}
