package nl.samenwijzer.document.publish;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Question;

/**
 * Something that was answered and does not stand in an edition.
 *
 * @param column the column that is left out; null for the whole answer
 * @param shielded whether it is in no edition for everyone because it is shielded
 */
public record Hidden(Question question, Column column, boolean shielded) {
}
