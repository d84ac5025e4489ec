package nl.samenwijzer.web.field;

import java.util.List;

/**
 * One text for each choice made elsewhere.
 *
 * @param whenEmpty
 *        what to do when nothing was chosen yet
 */
public record TextPerChoiceField(Asked asked, List<TextField> texts, String whenEmpty) implements Field {

    public TextPerChoiceField {
        texts = Absent.list(texts);
        whenEmpty = Absent.text(whenEmpty);
    }

    @Override
    public Kind kind() {
        return Kind.TEXT_PER_CHOICE;
    }
}
