package nl.samenwijzer.document.html;

import static nl.samenwijzer.document.output.Xml.at;

import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.InlineVisitor;
import nl.samenwijzer.document.model.Revision;
import nl.samenwijzer.document.output.RevisionWords;
import nl.samenwijzer.document.output.Xml;

/** Writes inlines as HTML. */
final class HtmlInlines implements InlineVisitor {

    private final Xml xml;

    HtmlInlines(Xml xml) {
        this.xml = xml;
    }

    @Override
    public void text(Inline.Text text) {
        xml.text(text.text());
    }

    @Override
    public void strong(Inline.Strong strong) {
        xml.text("strong", strong.text());
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        xml.text("em", emphasis.text());
    }

    @Override
    public void link(Inline.Link link) {
        xml.in("a", at("href", link.target(), "rel", "noopener"), () -> xml.text(link.text()));
    }

    @Override
    public void lineBreak() {
        xml.element("br");
    }

    /** Browsers seldom tell insertions and deletions to screen readers, and a PDF never does: so words do. */
    @Override
    public void revised(Inline.Revised revised) {
        xml.text(revised.startsWithSpace() ? " " : "");
        word(revised, RevisionWords.before(revised.revision()));
        xml.in(revised.revision() == Revision.ADDED ? "ins" : "del",
                () -> revised.words().forEach(inline -> inline.accept(this)));
        word(revised, RevisionWords.AFTER);
        xml.text(revised.endsWithSpace() ? " " : "");
    }

    private void word(Inline.Revised revised, String word) {
        if (revised.told()) {
            xml.text("span", word, "class", "revision-word");
        }
    }
}
