package nl.samenwijzer.document.odt;

import static nl.samenwijzer.document.output.Xml.at;

import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.InlineVisitor;
import nl.samenwijzer.document.model.Revision;
import nl.samenwijzer.document.output.RevisionWords;
import nl.samenwijzer.document.output.Xml;

/** Writes inlines as text, spans and links. */
final class Inlines implements InlineVisitor {

    private final Xml xml;

    Inlines(Xml xml) {
        this.xml = xml;
    }

    @Override
    public void text(Inline.Text text) {
        xml.text(text.text());
    }

    @Override
    public void strong(Inline.Strong strong) {
        xml.text("text:span", strong.text(), "text:style-name", "Strong_20_Emphasis");
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        xml.text("text:span", emphasis.text(), "text:style-name", "Emphasis");
    }

    @Override
    public void link(Inline.Link link) {
        xml.in("text:a", at("xlink:type", "simple", "xlink:href", link.target(), "text:style-name", "Internet_20_link",
                "text:visited-style-name", "Internet_20_link"), () -> xml.text(link.text()));
    }

    @Override
    public void lineBreak() {
        xml.element("text:line-break");
    }

    /** Styles and words, not tracked changes: those cannot tell of a row of a table (docs/adr/0014). */
    @Override
    public void revised(Inline.Revised revised) {
        xml.text(revised.startsWithSpace() ? " " : "");
        word(revised, RevisionWords.before(revised.revision()));
        xml.in("text:span", at("text:style-name", revised.revision() == Revision.ADDED ? "Added" : "Removed"),
                () -> revised.words().forEach(inline -> inline.accept(this)));
        word(revised, RevisionWords.AFTER);
        xml.text(revised.endsWithSpace() ? " " : "");
    }

    private void word(Inline.Revised revised, String word) {
        if (revised.told()) {
            xml.text("text:span", word, "text:style-name", "Revision_20_Word");
        }
    }
}
