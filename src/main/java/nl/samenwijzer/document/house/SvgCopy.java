package nl.samenwijzer.document.house;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

import nl.samenwijzer.document.output.Xml;

/**
 * Copies a drawing element by element. What a drawing program noted for itself (other namespaces, metadata, comments) is left
 * out; what could run, fetch or depend on a font is refused.
 */
final class SvgCopy {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Set<String> DRAWN = Set.of("svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect",
            "circle", "ellipse", "line", "polyline", "polygon", "linearGradient", "radialGradient", "stop", "clipPath", "mask",
            "style");
    private static final Set<String> LETTERS = Set.of("text", "tspan", "textPath", "font", "font-face");
    private static final String PLAIN = "Sla het logo op als gewone SVG (plain SVG), of neem een PNG.";

    private final Xml xml;

    private SvgCopy(Xml xml) {
        this.xml = xml;
    }

    static boolean isSvg(Node node) {
        return NAMESPACE.equals(node.getNamespaceURI());
    }

    /** @throws Unusable when the drawing holds something that is refused */
    static void write(Element root, OutputStream out) {
        var xml = new Xml(out);
        new SvgCopy(xml).element(root, true);
        xml.end();
    }

    private void element(Element element, boolean root) {
        var name = element.getLocalName();
        if (LETTERS.contains(name)) {
            throw new Unusable("De SVG heeft tekst met een lettertype.", "Zet de tekst van het logo om in lijnen (paden).");
        }
        if (!DRAWN.contains(name)) {
            throw new Unusable("De SVG heeft een element '" + name + "'. Dat mag niet in een logo.", PLAIN);
        }
        var attributes = new ArrayList<Object>();
        if (root) {
            attributes.addAll(List.of("xmlns", NAMESPACE, "xmlns:xlink", XLINK));
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attribute((Attr) element.getAttributes().item(i), attributes);
        }
        xml.in(name, attributes.toArray(), () -> {
            for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element inner && isSvg(inner) && !"metadata".equals(inner.getLocalName())) {
                    element(inner, false);
                } else if (node instanceof Text text && Set.of("title", "desc", "style").contains(name)) {
                    harmless(name, text.getData());
                    xml.text(text.getData());
                }
            }
        });
    }

    private void attribute(Attr attribute, List<Object> kept) {
        var name = attribute.getLocalName();
        var value = attribute.getValue();
        var link = "href".equals(name) && (attribute.getNamespaceURI() == null || XLINK.equals(attribute.getNamespaceURI()));
        if (link) {
            if (!value.startsWith("#")) {
                throw new Unusable("De SVG verwijst naar iets buiten het bestand.", PLAIN);
            }
            kept.addAll(List.of("xlink:href", value));
        } else if (attribute.getNamespaceURI() == null) {
            if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
                throw new Unusable("De SVG heeft een script.", PLAIN);
            }
            harmless(name, value);
            kept.addAll(List.of(name, value));
        }
    }

    /** Style may point within the drawing only; an escape in it could hide that it does not. */
    private static void harmless(String where, String value) {
        var flat = value.toLowerCase(Locale.ROOT).replaceAll("[\\s'\"]", "");
        var outside = flat.replace("url(#", "").contains("url(") || flat.contains("javascript:");
        if (outside || "style".equals(where) && (flat.contains("@") || flat.contains("\\"))) {
            throw new Unusable("De SVG verwijst naar iets buiten het bestand.", PLAIN);
        }
    }
}
