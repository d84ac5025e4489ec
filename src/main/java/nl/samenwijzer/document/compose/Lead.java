package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.Block.Paragraph;
import nl.samenwijzer.document.model.Inline;

/** A bold label that runs into the first line of what it is about. */
final class Lead {

    private Lead() {
    }

    /** The paragraphs with the label before the first; none when there are none. */
    static List<Paragraph> in(String label, List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<>(paragraphs);
        var first = new ArrayList<Inline>();
        var closed = label.endsWith("?") || label.endsWith(".") || label.endsWith(":");
        first.add(new Inline.Strong(closed ? label : label + ":"));
        first.add(new Inline.Text(" "));
        first.addAll(paragraphs.get(0).content());
        all.set(0, new Paragraph(first));
        return all;
    }

    /** As above, for one line of text. */
    static Paragraph in(String label, String text) {
        return in(label, List.of(Paragraph.of(text))).get(0);
    }
}
