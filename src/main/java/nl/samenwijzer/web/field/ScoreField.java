package nl.samenwijzer.web.field;

import java.util.List;

/**
 * A score: radio buttons whose value is a number, in order.
 *
 * @param selected
 *        the chosen number, "" for none
 */
public record ScoreField(Asked asked, List<Option> options, String selected) implements Field {

    public ScoreField {
        options = Absent.list(options);
        selected = Absent.text(selected);
    }

    /** Whether the numbers say all there is: no choice has words of its own. */
    public boolean bare() {
        return options.stream().allMatch(option -> option.label().equals(option.value()) && option.help().isEmpty());
    }

    public boolean clearable() {
        return !selected.isEmpty();
    }

    @Override
    public Kind kind() {
        return Kind.SCORE;
    }
}
