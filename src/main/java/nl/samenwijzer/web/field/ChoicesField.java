package nl.samenwijzer.web.field;

import java.util.List;
import java.util.Set;

/**
 * Any number of options: checkboxes. Also the picker of several references.
 *
 * @param selected
 *        values of the chosen options
 * @param addition
 *        lets people add an option on the spot, null if they cannot
 * @param whenEmpty
 *        what to do when there are no options, for example "Voeg eerst een betrokkene toe."
 */
public record ChoicesField(Asked asked, List<Option> options, Set<String> selected, Addition addition, String whenEmpty)
        implements
            Field {

    public ChoicesField {
        options = Absent.list(options);
        selected = selected == null ? Set.of() : Set.copyOf(selected);
        whenEmpty = Absent.text(whenEmpty);
    }

    public ChoicesField(Asked asked, List<Option> options, Set<String> selected) {
        this(asked, options, selected, null, "");
    }

    public boolean selects(String value) {
        return selected.contains(value);
    }

    @Override
    public Kind kind() {
        return Kind.CHOICES;
    }
}
