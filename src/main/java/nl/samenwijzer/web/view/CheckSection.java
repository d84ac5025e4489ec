package nl.samenwijzer.web.view;

import java.util.List;

/** Answers of one chapter on the page that checks them all. */
public record CheckSection(String title, List<Answer> answers) {

    /**
     * One answer.
     *
     * @param label
     *        the question
     * @param lines
     *        the answer as shown, one item per choice or row; empty shows "Niet ingevuld"
     * @param status
     *        null for none
     * @param changeHref
     *        where to change it, "" when this user may not
     */
    public record Answer(String label, List<String> lines, Status status, String changeHref) {
    }
}
