package nl.samenwijzer.document.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.InlineVisitor;

/** Takes a line apart into words, each with the space behind it, and puts words together again. */
final class Pieces implements InlineVisitor {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    private final List<Inline> words = new ArrayList<>();

    private Pieces() {
    }

    /** The words of a line; links and line breaks stay whole. */
    static List<Inline> of(List<Inline> content) {
        var pieces = new Pieces();
        content.forEach(inline -> inline.accept(pieces));
        return pieces.words;
    }

    /** What tells whether two words are the same word: the space behind it does not count. */
    static Object key(Inline word) {
        return word instanceof Inline.Text text ? new Inline.Text(text.text().strip()) : word;
    }

    /** The words as few inlines as possible. */
    static List<Inline> joined(List<Inline> words) {
        var joined = new ArrayList<Inline>();
        for (var word : words) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last) instanceof Inline.Text before && word instanceof Inline.Text text) {
                joined.set(last, new Inline.Text(before.text() + text.text()));
            } else if (last >= 0 && joined.get(last) instanceof Inline.Strong before && word instanceof Inline.Strong strong) {
                joined.set(last, new Inline.Strong(before.text() + strong.text()));
            } else if (last >= 0 && joined.get(last) instanceof Inline.Emphasis before
                    && word instanceof Inline.Emphasis emphasis) {
                joined.set(last, new Inline.Emphasis(before.text() + emphasis.text()));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    @Override
    public void text(Inline.Text text) {
        split(text.text()).forEach(word -> words.add(new Inline.Text(word)));
    }

    @Override
    public void strong(Inline.Strong strong) {
        split(strong.text()).forEach(word -> words.add(new Inline.Strong(word)));
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        split(emphasis.text()).forEach(word -> words.add(new Inline.Emphasis(word)));
    }

    @Override
    public void link(Inline.Link link) {
        words.add(link);
    }

    @Override
    public void lineBreak() {
        words.add(new Inline.LineBreak());
    }

    @Override
    public void revised(Inline.Revised revised) {
        words.add(revised);
    }
}
