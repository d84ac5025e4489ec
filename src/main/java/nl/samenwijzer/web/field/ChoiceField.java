package nl.samenwijzer.web.field;

import java.util.List;

/**
 * One of several options: radio buttons, or a select from eight options on. Also the picker of one reference.
 *
 * @param selected
 *        value of the chosen option, "" for none
 * @param addition
 *        lets people add an option on the spot, null if they cannot
 */
public record ChoiceField(Asked asked, List<Option> options, String selected, Addition addition) implements Field {

    private static final int MOST_RADIO_BUTTONS = 7;

    public ChoiceField {
        options = Absent.list(options);
        selected = Absent.text(selected);
    }

    public ChoiceField(Asked asked, List<Option> options, String selected) {
        this(asked, options, selected, null);
    }

    public boolean asSelect() {
        return options.size() > MOST_RADIO_BUTTONS;
    }

    /** An answer can be taken back: radio buttons alone do not offer that. */
    public boolean clearable() {
        return !selected.isEmpty();
    }

    @Override
    public Kind kind() {
        return Kind.CHOICE;
    }
}
