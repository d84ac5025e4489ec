package nl.samenwijzer.document.pdf;

import static nl.samenwijzer.document.output.Xml.at;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import nl.samenwijzer.document.html.HtmlTarget;
import nl.samenwijzer.document.model.Block.Heading;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.output.Xml;

/** The page that the PDF is rendered from: style inside, bookmarks, page numbers and drawings as images. */
record PrintPage(String css) implements HtmlTarget {

    /** Millimetres: the width of the text, and what fits above a caption; then how many dots of the renderer are in one. */
    private static final double WIDTH = 163;
    private static final double HIGHEST = 222;
    private static final double DOTS = 96 / 25.4;

    @Override
    public void head(Xml xml, DocumentModel model) {
        xml.style(css);
        if (!model.headings().isEmpty()) {
            xml.in("bookmarks", () -> bookmarks(xml, model.headings(), 0, 1));
        }
    }

    /** Writes the bookmarks of one level from index i and nests deeper ones; returns the first index not written. */
    private static int bookmarks(Xml xml, List<Heading> headings, int i, int level) {
        while (i < headings.size() && headings.get(i).level() >= level) {
            var heading = headings.get(i);
            int[] next = { i + 1 };
            xml.in("bookmark", at("name", heading.label(), "href", "#" + heading.id()),
                    () -> next[0] = bookmarks(xml, headings, next[0], level + 1));
            i = next[0];
        }
        return i;
    }

    /** In PDF the title stands outside the chapters, which are the first level of headings. */
    @Override
    public String titleElement() {
        return "p";
    }

    @Override
    public String headingElement(int level) {
        return "h" + level;
    }

    /** The style sheet counts the page; a link of its own for the number would be read twice. */
    @Override
    public void pageNumber(Xml xml, String headingId) {
        xml.text("span", "", "class", "page", "data-ref", "#" + headingId);
    }

    @Override
    public boolean scrolls() {
        return false;
    }

    /** With its size: of a drawing that tells none the renderer makes a box of 400 dots high, whatever its proportions. */
    @Override
    public void drawing(Xml xml, Figure figure) {
        var data = Base64.getEncoder().encodeToString(figure.svg().getBytes(StandardCharsets.UTF_8));
        double height = Math.min(HIGHEST, WIDTH * figure.ratio());
        xml.element("img", "alt", figure.alt(), "src", "data:image/svg+xml;base64," + data, "width",
                Math.round(Math.min(WIDTH, height / figure.ratio()) * DOTS), "height", Math.round(height * DOTS));
    }
}
