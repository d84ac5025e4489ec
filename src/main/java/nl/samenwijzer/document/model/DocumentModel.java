package nl.samenwijzer.document.model;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * A whole document; every output format is a function of it. All texts are data: no format interprets markup in them.
 *
 * @param shape how the document opens
 * @param title the name of the document; when it holds nothing printable a neutral name is shown
 * @param subtitle a second line on the cover, may be empty
 * @param language the language of all texts
 * @param metadata who made this, when and about what
 * @param concept whether every format must carry the concept mark
 * @param blocks the content in reading order; heading levels start at 1 and never skip one going down (PDF/UA-1, 7.4.2),
 *        heading ids are unique
 */
public record DocumentModel(Shape shape, String title, String subtitle, Locale language, Metadata metadata, boolean concept,
        List<Block> blocks) {

    /** The language of documents made from Dutch guides. */
    public static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    /** How a document opens. */
    public enum Shape {
        /** A cover page, then a table of contents, then the content. */
        REPORT,
        /** Title and content start on the first page, without a table of contents. */
        BRIEF
    }

    /** @throws IllegalArgumentException when heading levels skip one or heading ids repeat */
    public DocumentModel {
        blocks = List.copyOf(blocks);
        int level = 0;
        var ids = new HashSet<String>();
        for (var heading : headings(blocks)) {
            if (heading.level() > level + 1) {
                throw new IllegalArgumentException("heading " + heading.id() + " skips a level");
            }
            if (!ids.add(heading.id())) {
                throw new IllegalArgumentException("heading id " + heading.id() + " is used twice");
            }
            level = heading.level();
        }
    }

    /** The headings in reading order. */
    public List<Block.Heading> headings() {
        return headings(blocks);
    }

    /** The headings that the table of contents lists, in reading order; empty when the document has none. */
    public List<Block.Heading> contents() {
        return shape == Shape.BRIEF ? List.of() : headings().stream().filter(h -> h.level() <= 3).toList();
    }

    /** The same document with other content. */
    public DocumentModel withBlocks(List<Block> other) {
        return new DocumentModel(shape, title, subtitle, language, metadata, concept, other);
    }

    private static List<Block.Heading> headings(List<Block> blocks) {
        return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast).toList();
    }
}
