package nl.samenwijzer.document.model;

/** Something done to each kind of inline. */
public interface InlineVisitor {

    void text(Inline.Text text);

    void strong(Inline.Strong strong);

    void emphasis(Inline.Emphasis emphasis);

    void link(Inline.Link link);

    void lineBreak();

    void revised(Inline.Revised revised);
}
