package nl.samenwijzer.document.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A piece of a line. */
public sealed interface Inline {

    /** Hands this inline to the visitor's method for its kind. */
    void accept(InlineVisitor visitor);

    /** How many characters it takes; a line break counts as the line it may leave empty. */
    int length();

    /** The same kind of inline with at most this many characters of its text. */
    Inline shortened(int characters);

    /** At most this many characters of a text, an ellipsis the last of them when something is left out. */
    static String shortened(String text, int characters) {
        if (text.length() <= characters) {
            return text;
        }
        int end = Math.max(0, characters - 1);
        boolean halvesPair = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halvesPair ? end - 1 : end) + "…";
    }

    /** Plain text. */
    record Text(String text) implements Inline {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public Inline shortened(int characters) {
            return new Text(Inline.shortened(text, characters));
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.text(this);
        }
    }

    /** Important text. */
    record Strong(String text) implements Inline {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public Inline shortened(int characters) {
            return new Strong(Inline.shortened(text, characters));
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.strong(this);
        }
    }

    /** Stressed text. */
    record Emphasis(String text) implements Inline {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public Inline shortened(int characters) {
            return new Emphasis(Inline.shortened(text, characters));
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.emphasis(this);
        }
    }

    /** A link out of the document. */
    record Link(String text, URI target) implements Inline {

        private static final Set<String> SCHEMES = Set.of("https", "mailto");

        /** @throws IllegalArgumentException when {@link #allowed} refuses the target */
        public Link {
            if (!allowed(target)) {
                throw new IllegalArgumentException("a link must go to https or mailto, not to " + target);
            }
            if (CleanText.isBlank(text)) {
                text = target.toString();
            }
        }

        /** Whether a document may link to this target; all else could run or reveal something on a reader's machine. */
        public static boolean allowed(URI target) {
            return target.getScheme() != null && SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT));
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public Inline shortened(int characters) {
            return new Link(Inline.shortened(text, characters), target);
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.link(this);
        }
    }

    /** The text goes on at the next line. */
    record LineBreak() implements Inline {

        @Override
        public int length() {
            return 50;
        }

        @Override
        public Inline shortened(int characters) {
            return this;
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.lineBreak();
        }
    }

    /**
     * What was added to or removed from a line since an earlier version.
     *
     * @param told whether the format says so in words; false where something before it said so already
     */
    record Revised(Revision revision, boolean told, List<Inline> content) implements Inline {

        /** @throws IllegalArgumentException when a piece of the content is marked itself */
        public Revised {
            content = List.copyOf(content);
            if (content.stream().anyMatch(Revised.class::isInstance)) {
                throw new IllegalArgumentException("marks do not nest");
            }
        }

        /** Whether a space stands before its first word: formats that tell in words put it before those. */
        public boolean startsWithSpace() {
            return !content.isEmpty() && content.get(0) instanceof Text text && text.text().startsWith(" ");
        }

        /** Whether a space stands behind its last word: formats that tell in words put it behind those. */
        public boolean endsWithSpace() {
            return !content.isEmpty() && content.get(content.size() - 1) instanceof Text text && text.text().endsWith(" ");
        }

        /** The content without the spaces around it. */
        public List<Inline> words() {
            var words = new ArrayList<>(content);
            if (startsWithSpace()) {
                words.set(0, new Text(((Text) words.get(0)).text().stripLeading()));
            }
            int last = words.size() - 1;
            if (endsWithSpace()) {
                words.set(last, new Text(((Text) words.get(last)).text().stripTrailing()));
            }
            return words;
        }

        @Override
        public int length() {
            return content.stream().mapToInt(Inline::length).sum();
        }

        @Override
        public Inline shortened(int characters) {
            var kept = new ArrayList<Inline>();
            int left = characters;
            for (var piece : content) {
                if (left > 0) {
                    kept.add(piece.length() > left ? piece.shortened(left) : piece);
                }
                left -= piece.length();
            }
            return new Revised(revision, told, kept);
        }

        @Override
        public void accept(InlineVisitor visitor) {
            visitor.revised(this);
        }
    }
}
