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

    @Override
    public void drawing(Xml xml, Figure figure) {
        var data = Base64.getEncoder().encodeToString(figure.svg().getBytes(StandardCharsets.UTF_8));
        xml.element("img", "alt", figure.alt(), "src", "data:image/svg+xml;base64," + data);
    }
}
