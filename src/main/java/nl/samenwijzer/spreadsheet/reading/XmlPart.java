package nl.samenwijzer.spreadsheet.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through the XML of a part. A document type is refused, so there are no entities, of the file or from elsewhere. */
final class XmlPart implements Closeable {

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream stream;
    private final XMLStreamReader in;
    private int depth;

    XmlPart(InputStream stream) {
        this.stream = stream;
        try {
            in = FACTORY.createXMLStreamReader(stream);
        } catch (XMLStreamException wrong) {
            throw UnreadableSheet.damaged();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next element, end of an element or text. False at the end. */
    boolean next() {
        try {
            while (in.hasNext()) {
                switch (in.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw UnreadableSheet.damaged();
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > Limits.DEPTH) {
                            throw UnreadableSheet.damaged();
                        }
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    default -> {
                    }
                }
            }
            return false;
        } catch (XMLStreamException | IllegalArgumentException wrong) {
            throw UnreadableSheet.damaged();
        }
    }

    boolean starts(String name) {
        return in.isStartElement() && in.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return in.isEndElement() && in.getLocalName().equals(name);
    }

    boolean isStart() {
        return in.isStartElement();
    }

    String name() {
        return in.getLocalName();
    }

    boolean isText() {
        return in.isCharacters() || in.getEventType() == XMLStreamConstants.CDATA;
    }

    String text() {
        return in.getText();
    }

    /** The attribute of this name, in whichever namespace; null when there is none. */
    String at(String name) {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            if (in.getAttributeLocalName(i).equals(name)) {
                return in.getAttributeValue(i);
            }
        }
        return null;
    }

    /** As {@link #at}, as a whole number. */
    int number(String name, int otherwise) {
        return Numerals.whole(at(name), otherwise);
    }

    /** Goes to the end of the element that starts here. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside && next()) {
            continue;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
