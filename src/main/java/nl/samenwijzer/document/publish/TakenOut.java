package nl.samenwijzer.document.publish;

/**
 * A piece that was taken out of a text.
 *
 * @param question id of the question, or the name of the mark, in whose answer it stood
 * @param row id of the row; empty when there is none
 * @param column id of the column; empty when there is none
 * @param kind as in {@link nl.samenwijzer.guide.Edition.LeaveOut}
 * @param text the piece itself
 */
public record TakenOut(String question, String row, String column, String kind, String text) {
}
