package nl.samenwijzer.web.view;

import java.util.List;

import nl.samenwijzer.web.field.Hidden;

/**
 * The page before an act that cannot be undone; shown by the template {@code confirmation}.
 *
 * @param title
 *        a question, for example "Betrokkene verwijderen?"
 * @param consequences
 *        what happens, one sentence each
 * @param action
 *        where the confirmation is sent
 * @param submit
 *        text of the button that says what happens
 * @param cancel
 *        way back
 */
public record Confirmation(String title, List<String> consequences, String action, String submit, Link cancel,
        List<Hidden> hidden) {

    public Confirmation {
        consequences = List.copyOf(consequences);
        hidden = List.copyOf(hidden);
    }
}
