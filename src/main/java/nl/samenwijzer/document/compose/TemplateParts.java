package nl.samenwijzer.document.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nl.samenwijzer.document.model.Block;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.Block.Notice;
import nl.samenwijzer.document.model.UserText;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Document.TemplatePart;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Placeholders;

/** The parts of a template document, filled in. */
final class TemplateParts {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z0-9_]*)");

    private final Names names;
    private final Placeholders placeholders;
    private final Owed owed;
    private final Placeholders.Row row;

    /** {@code row} is the one that the document is about; null when it is about none. */
    TemplateParts(Names names, Audience audience, Owed owed, Placeholders.Row row) {
        this.names = names;
        this.placeholders = new Placeholders(names, audience::reads);
        this.owed = owed;
        this.row = row;
    }

    /** Heading and text of each part that says something, or that waits for answers. */
    List<Block> of(List<TemplatePart> parts) {
        var blocks = new ArrayList<Block>();
        for (var part : parts) {
            var source = names.participates() || part.textWithout() == null ? part.text() : part.textWithout();
            List<Block> content = List.copyOf(UserText.paragraphs(placeholders.template(source, part.maxItems(), row)));
            if (content.isEmpty() && waits(source)) {
                content = List.of(new Notice(Words.of("not-filled-in"), List.of()));
            }
            if (!content.isEmpty()) {
                blocks.add(new Heading(1, "", Anchors.section(part.id()), part.title()));
                blocks.addAll(content);
            }
        }
        return blocks;
    }

    private boolean waits(String source) {
        return NAME.matcher(source).results().anyMatch(found -> owed.is(found.group(1)));
    }
}
