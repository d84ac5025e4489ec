package nl.samenwijzer.web.view;

/**
 * One small mark in a row of questions that every project must answer.
 *
 * @param number
 *        shown in the mark
 * @param text
 *        the question, shown under the number on wide screens and always read out
 * @param href
 *        where it is answered, "" for none
 */
public record Mark(String number, String text, boolean answered, String href) {
}
