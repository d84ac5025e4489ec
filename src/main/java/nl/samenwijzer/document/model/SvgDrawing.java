package nl.samenwijzer.document.model;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Checks a drawing before any renderer sees it: no DTD, script, foreign content, style or reference out of the drawing, so
 * that it shows under a strict content security policy and fetches nothing. Text in it must come escaped and printable.
 */
final class SvgDrawing {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Set<String> REFUSED_ELEMENTS = Set.of("script", "foreignobject", "style", "image", "feimage", "a");

    private SvgDrawing() {
    }

    /** Height divided by width, from the view box; refuses an unsafe drawing with an IllegalArgumentException. */
    static double ratio(String svg) {
        try {
            var reader = reader(svg);
            reader.nextTag();
            if (!NAMESPACE.equals(reader.getNamespaceURI()) || !"svg".equals(reader.getLocalName())) {
                throw new IllegalArgumentException("a drawing must be one svg element");
            }
            var ratio = ratioOf(reader);
            check(reader);
            return ratio;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("a drawing must be well-formed XML", e);
        }
    }

    private static XMLStreamReader reader(String svg) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(svg));
    }

    private static double ratioOf(XMLStreamReader root) {
        var box = root.getAttributeValue(null, "viewBox");
        var parts = box == null ? new String[0] : box.trim().split("[ ,]+");
        if (parts.length != 4) {
            throw new IllegalArgumentException("a drawing needs a viewBox");
        }
        double width = Double.parseDouble(parts[2]);
        double height = Double.parseDouble(parts[3]);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("a drawing needs a size above zero");
        }
        return height / width;
    }

    private static void check(XMLStreamReader reader) throws XMLStreamException {
        checkElement(reader);
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                checkElement(reader);
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                throw new IllegalArgumentException("a drawing must not hold a DTD or processing instruction");
            }
        }
    }

    private static void checkElement(XMLStreamReader reader) {
        if (!NAMESPACE.equals(reader.getNamespaceURI())
                || REFUSED_ELEMENTS.contains(reader.getLocalName().toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("a drawing must not hold " + reader.getName());
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = reader.getAttributeValue(i).toLowerCase(Locale.ROOT).replaceAll("\\s", "");
            var leavesDrawing = name.equals("href") && !value.startsWith("#")
                    || value.contains("url(") && !value.startsWith("url(#");
            if (name.startsWith("on") || name.equals("style") || leavesDrawing) {
                throw new IllegalArgumentException("a drawing must not hold the attribute " + name);
            }
        }
    }
}
