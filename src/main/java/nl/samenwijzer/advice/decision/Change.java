package nl.samenwijzer.advice.decision;

import java.util.List;

import nl.samenwijzer.guide.Question;

/**
 * What would change an advice.
 *
 * @param sentence what the advice would be then
 * @param by each of these alone leads to it
 */
public record Change(String sentence, List<OtherAnswer> by) {

    /** Another answer to a question: its label. */
    public record OtherAnswer(Question question, String answer) {
    }
}
