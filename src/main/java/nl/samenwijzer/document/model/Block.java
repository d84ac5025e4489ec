package nl.samenwijzer.document.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One piece of a document that starts on a line of its own. */
public sealed interface Block
        permits Block.Flow, Block.Heading, Block.DefinitionList, Block.PageBreak, Block.RevisionKey, Figure, Table {

    /** Hands this block to the visitor's method for its kind. */
    void accept(BlockVisitor visitor);

    /** A block that may also stand inside a list item or an answer. */
    sealed interface Flow extends Block permits Paragraph, ListBlock, Notice {

        /** What became of it as a whole; empty when it stands as it stood or changed in part. */
        Optional<Revision> revision();
    }

    /**
     * A heading, listed in the table of contents and in the outline.
     *
     * @param level 1 (chapter) to 4
     * @param number what stands before the text, such as "5", "5.2" or "A"; empty for none
     * @param id target of links: a lower case letter, then lower case letters, digits and hyphens
     */
    record Heading(int level, String number, String id, String text) implements Block {

        private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

        /** @throws IllegalArgumentException when level or id is not of the described form */
        public Heading {
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("heading level " + level);
            }
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("heading id " + id);
            }
        }

        /** Number and text as people read them; never blank, because links and bookmarks need a name. */
        public String label() {
            var words = CleanText.isBlank(text) ? "…" : text;
            return number.isEmpty() ? words : number + " " + words;
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.heading(this);
        }
    }

    /** Running text. */
    record Paragraph(List<Inline> content) implements Flow {

        public Paragraph {
            content = List.copyOf(content);
        }

        /** A paragraph of one plain text. */
        public static Paragraph of(String text) {
            return new Paragraph(List.of(new Inline.Text(text)));
        }

        /** Whether it introduces what follows, and so stays on the same page: a stressed or important text alone. */
        public boolean leads() {
            return content.size() == 1
                    && (content.get(0) instanceof Inline.Emphasis || content.get(0) instanceof Inline.Strong);
        }

        @Override
        public Optional<Revision> revision() {
            return content.size() == 1 && content.get(0) instanceof Inline.Revised whole ? Optional.of(whole.revision())
                    : Optional.empty();
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.paragraph(this);
        }
    }

    /** A bulleted or, when ordered, numbered list; each list counts from 1. */
    record ListBlock(boolean ordered, List<Item> items) implements Flow {

        /** @throws IllegalArgumentException when there are no items */
        public ListBlock {
            items = List.copyOf(items);
            if (items.isEmpty()) {
                throw new IllegalArgumentException("a list needs items");
            }
        }

        @Override
        public Optional<Revision> revision() {
            return Revision.shared(items.stream().flatMap(item -> item.content().stream()).map(Flow::revision));
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.list(this);
        }
    }

    /** One item of a list; further lists inside it are nested one level deeper. */
    record Item(List<Flow> content) {

        public Item {
            content = List.copyOf(content);
        }

        /** An item of one plain text. */
        public static Item of(String text) {
            return new Item(List.of(Paragraph.of(text)));
        }
    }

    /**
     * A remark set apart by a bar and a bold label, so that it stands out without colour.
     *
     * @param label what kind of remark, such as "Nog niet ingevuld"
     * @param content the remark itself, may be empty
     */
    record Notice(String label, List<Inline> content) implements Flow {

        public Notice {
            content = List.copyOf(content);
        }

        @Override
        public Optional<Revision> revision() {
            return Optional.empty();
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.notice(this);
        }
    }

    /** Questions with their answers. */
    record DefinitionList(List<Definition> definitions) implements Block {

        /** @throws IllegalArgumentException when there are no definitions */
        public DefinitionList {
            definitions = List.copyOf(definitions);
            if (definitions.isEmpty()) {
                throw new IllegalArgumentException("a definition list needs definitions");
            }
        }

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.definitions(this);
        }
    }

    /** A label, such as a question, and what belongs to it. */
    record Definition(String label, List<Flow> content) {

        public Definition {
            content = List.copyOf(content);
        }

        /** The label, marked when all that belongs to it was added or removed. */
        public List<Inline> marked() {
            var text = List.<Inline> of(new Inline.Text(label));
            return Revision.shared(content.stream().map(Flow::revision))
                    .map(revision -> List.<Inline> of(new Inline.Revised(revision, true, text))).orElse(text);
        }
    }

    /** The next block starts on a new page, in formats that have pages. */
    record PageBreak() implements Block {

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.pageBreak();
        }
    }

    /** Explains how this format shows what was added and removed; in each format in its own words. */
    record RevisionKey() implements Block {

        @Override
        public void accept(BlockVisitor visitor) {
            visitor.revisionKey();
        }
    }
}
