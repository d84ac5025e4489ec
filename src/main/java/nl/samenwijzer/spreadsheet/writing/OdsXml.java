package nl.samenwijzer.spreadsheet.writing;

import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Streams the XML of an OpenDocument file. Every text of it is escaped here and nowhere else. */
final class OdsXml {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:";
    /** Attributes of the root. */
    static final String[] NAMESPACES = { "xmlns:office", OFFICE + "office:1.0", "xmlns:table", OFFICE + "table:1.0",
            "xmlns:text", OFFICE + "text:1.0", "xmlns:style", OFFICE + "style:1.0", "xmlns:number",
            OFFICE + "datastyle:1.0", "xmlns:fo", OFFICE + "xsl-fo-compatible:1.0", "office:version", "1.3" };

    private final XMLStreamWriter out;

    OdsXml(OutputStream stream) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** Begins an element; names and values of its attributes in turn. */
    OdsXml start(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        return attributes(attributes);
    }

    OdsXml empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        return attributes(attributes);
    }

    OdsXml text(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        return end();
    }

    OdsXml end() throws XMLStreamException {
        out.writeEndElement();
        return this;
    }

    void finish() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    /** A text, each of its lines as a paragraph; spaces that XML readers would join are written by name. */
    OdsXml paragraphs(String text) throws XMLStreamException {
        for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            out.writeStartElement("text:p");
            spaced(line);
            out.writeEndElement();
        }
        return this;
    }

    private void spaced(String line) throws XMLStreamException {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean joined = c == ' ' && (i == 0 || line.charAt(i - 1) == ' ' || i == line.length() - 1);
            if (joined || c == '\t') {
                out.writeCharacters(run.toString());
                run.setLength(0);
                out.writeEmptyElement(c == '\t' ? "text:tab" : "text:s");
            } else if (c >= ' ' && c < '\uFFFE') { // what XML can not hold is left out
                run.append(c);
            }
        }
        out.writeCharacters(run.toString());
    }

    private OdsXml attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            out.writeAttribute(pairs[i], pairs[i + 1]);
        }
        return this;
    }
}
