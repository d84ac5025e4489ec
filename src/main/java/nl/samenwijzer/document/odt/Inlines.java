package nl.samenwijzer.document.odt;

import static nl.samenwijzer.document.output.Xml.at;

import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.InlineVisitor;
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
}
