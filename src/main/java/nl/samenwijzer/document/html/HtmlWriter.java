package nl.samenwijzer.document.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.model.Figure;
import nl.samenwijzer.document.output.DocumentWriter;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.Xml;

/** The page for people: semantic HTML that shows under a content security policy without inline style or script. */
public final class HtmlWriter implements DocumentWriter {

    private final HouseStyle style;
    private final HtmlTarget target;

    /** @param stylesheets addresses of the style sheets, as the browser must ask for them */
    public HtmlWriter(HouseStyle style, List<String> stylesheets) {
        this.style = style;
        target = new Browser(List.copyOf(stylesheets));
    }

    @Override
    public String mediaType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(DocumentModel model, OutputStream out) throws IOException {
        HtmlPage.write(model, style.logo(), target, new Xml(out).htmlDoctype());
        out.flush();
    }

    private record Browser(List<String> stylesheets) implements HtmlTarget {

        @Override
        public void head(Xml xml, DocumentModel model) {
            stylesheets.forEach(sheet -> xml.element("link", "rel", "stylesheet", "href", sheet));
        }

        @Override
        public String titleElement() {
            return "h1";
        }

        @Override
        public String headingElement(int level) {
            return "h" + (level + 1);
        }

        @Override
        public void pageNumber(Xml xml, String headingId) {
            // A page in a browser has no page numbers.
        }

        @Override
        public boolean scrolls() {
            return true;
        }

        @Override
        public void drawing(Xml xml, Figure figure) {
            xml.drawing(figure.svg(), "role", "img", "aria-label", figure.alt());
        }
    }
}
