package nl.samenwijzer.document.html;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.output.Xml;

/** What differs between the page for people and the page that the PDF is rendered from. */
public interface HtmlTarget {

    /** What the head needs after title and description, such as style. */
    void head(Xml xml, DocumentModel model);

    /** The element that the document's title is. */
    String titleElement();

    /** The heading element of a block heading of this level. */
    String headingElement(int level);

    /** What stands in a line of the table of contents after the heading's label. */
    void pageNumber(Xml xml, String headingId);

    /** Whether people can scroll a table that is wider than the page. */
    boolean scrolls();

    /** The drawing of a figure. */
    void drawing(Xml xml, Figure figure);
}
