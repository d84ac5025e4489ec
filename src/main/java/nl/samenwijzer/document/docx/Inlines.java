package nl.samenwijzer.document.docx;

import static nl.samenwijzer.document.output.Xml.at;

import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.InlineVisitor;
import nl.samenwijzer.document.output.Xml;

/** Writes inlines as runs and hyperlinks. */
final class Inlines implements InlineVisitor {

    private final Xml xml;
    private final Runs runs;
    private final Relations relations;

    Inlines(Xml xml, Runs runs, Relations relations) {
        this.xml = xml;
        this.runs = runs;
        this.relations = relations;
    }

    @Override
    public void text(Inline.Text text) {
        runs.run(text.text());
    }

    @Override
    public void strong(Inline.Strong strong) {
        runs.run(strong.text(), "Zwaar");
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        runs.run(emphasis.text(), "Nadruk");
    }

    @Override
    public void link(Inline.Link link) {
        xml.in("w:hyperlink", at("r:id", relations.link(link.target()), "w:history", "1"),
                () -> runs.run(link.text(), "Hyperlink"));
    }

    @Override
    public void lineBreak() {
        runs.lineBreak();
    }

    /** Word tells what its own revision marks are, so there are no words of ours in the text. */
    @Override
    public void revised(Inline.Revised revised) {
        runs.revised(revised.revision(), () -> revised.content().forEach(inline -> inline.accept(this)));
    }
}
