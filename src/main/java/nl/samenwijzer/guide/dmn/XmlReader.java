package nl.samenwijzer.guide.dmn;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into a tree with lines. A document type, which could name other files, is not read. */
final class XmlReader {

    private static final int DEEPEST = 100;

    private final XMLStreamReader reader;

    private XmlReader(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** The root element. Throws {@link XMLStreamException} with a line when this is not XML. */
    static XmlElement read(String text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        var reader = factory.createXMLStreamReader(new StringReader(text));
        XmlElement root = null;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                root = new XmlReader(reader).element(1);
            }
        }
        return root;
    }

    private XmlElement element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("too deep", reader.getLocation());
        }
        var line = reader.getLocation().getLineNumber();
        var name = reader.getLocalName();
        var namespace = reader.getNamespaceURI();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        List<XmlElement> children = new ArrayList<>();
        var text = new StringBuilder();
        for (var event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (reader.isCharacters()) {
                text.append(reader.getText());
            }
        }
        return new XmlElement(name, namespace, attributes, children, text.toString(), line);
    }
}
