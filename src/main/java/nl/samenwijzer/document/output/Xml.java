package nl.samenwijzer.document.output;

import java.io.OutputStream;
import java.io.StringReader;
import java.util.function.UnaryOperator;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

import nl.samenwijzer.document.model.CleanText;

/**
 * Streams XML; the nesting of the Java calls is the nesting of the elements. The one place through which every text of a
 * document passes: it is cleaned and escaped here and nowhere else.
 */
public final class Xml {

    private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();
    private static final XMLInputFactory INPUT = XMLInputFactory.newDefaultFactory();

    private final XMLStreamWriter out;
    private final UnaryOperator<String> readable;

    /** Writes UTF-8 to the stream, which {@link #end} flushes and leaves open. */
    public Xml(OutputStream stream) {
        this(stream, UnaryOperator.identity());
    }

    /** @param readable replaces, in cleaned text, what the format cannot show */
    public Xml(OutputStream stream, UnaryOperator<String> readable) {
        this.readable = readable;
        try {
            out = OUTPUT.createXMLStreamWriter(stream, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names and values of attributes in turn; an attribute whose value is null is left out. */
    public static Object[] at(Object... pairs) {
        return pairs;
    }

    /** The XML declaration. */
    public Xml declaration() {
        return step(() -> out.writeStartDocument("UTF-8", "1.0"));
    }

    /** The document type that makes browsers follow the standard. */
    public Xml htmlDoctype() {
        return step(() -> out.writeDTD("<!DOCTYPE html>"));
    }

    /** An element without content. */
    public Xml element(String name, Object... attributes) {
        return step(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element around what the body writes. */
    public Xml in(String name, Runnable body) {
        return in(name, new Object[0], body);
    }

    /** An element with attributes around what the body writes. */
    public Xml in(String name, Object[] attributes, Runnable body) {
        step(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
        body.run();
        return step(out::writeEndElement);
    }

    /** An element around a text. */
    public Xml text(String name, String text, Object... attributes) {
        return in(name, attributes, () -> text(text));
    }

    /** A text, cleaned and escaped. */
    public Xml text(String text) {
        return step(() -> out.writeCharacters(readable(text)));
    }

    /** A style sheet of ours, with its line ends. */
    public Xml style(String css) {
        return in("style", () -> step(() -> out.writeCharacters(css)));
    }

    /** Copies a checked drawing element by element, with more attributes on its root. */
    public Xml drawing(String svg, Object... rootAttributes) {
        return step(() -> {
            var reader = INPUT.createXMLStreamReader(new StringReader(svg));
            boolean root = true;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    copyStart(reader);
                    attributes(root ? rootAttributes : new Object[0]);
                    root = false;
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    out.writeCharacters(reader.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    out.writeEndElement();
                }
            }
        });
    }

    /** Closes what is open and flushes. */
    public void end() {
        step(() -> {
            out.writeEndDocument();
            out.flush();
        });
    }

    private void copyStart(XMLStreamReader reader) throws XMLStreamException {
        out.writeStartElement(reader.getLocalName());
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            if (reader.getNamespacePrefix(i) == null) {
                out.writeDefaultNamespace(reader.getNamespaceURI(i));
            }
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            out.writeAttribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private void attributes(Object... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                out.writeAttribute((String) pairs[i], readable(pairs[i + 1].toString()));
            }
        }
    }

    private String readable(String text) {
        return readable.apply(CleanText.of(text));
    }

    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
