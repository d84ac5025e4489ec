package nl.samenwijzer.document.model;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.document.model.Block.Paragraph;

/** Turns what people typed in a text box into paragraphs; nothing in it is markup. */
public final class UserText {

    private UserText() {
    }

    /** One paragraph per run of lines that an empty line ends; line ends inside a run stay. Blank text gives none. */
    public static List<Paragraph> paragraphs(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        var run = new ArrayList<Inline>();
        for (var line : text.split("\\R", -1)) {
            if (!CleanText.isBlank(line)) {
                if (!run.isEmpty()) {
                    run.add(new Inline.LineBreak());
                }
                run.add(new Inline.Text(line));
            } else if (!run.isEmpty()) {
                paragraphs.add(new Paragraph(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            paragraphs.add(new Paragraph(run));
        }
        return List.copyOf(paragraphs);
    }
}
