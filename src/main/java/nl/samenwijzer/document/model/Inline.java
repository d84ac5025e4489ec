package nl.samenwijzer.document.model;

import java.net.URI;
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
}
