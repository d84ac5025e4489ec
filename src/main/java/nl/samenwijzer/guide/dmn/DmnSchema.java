package nl.samenwijzer.guide.dmn;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML schema of DMN 1.3, which comes with the DMN engine. */
final class DmnSchema {

    static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private static final String FOLDER = "org/operaton/bpm/model/dmn/schema/";

    private static final class Once {

        static final Schema SCHEMA = schema();
    }

    private DmnSchema() {
    }

    /** Throws {@link SAXParseException} with line and message for the first thing that DMN 1.3 does not allow. */
    static void check(String text) throws SAXException {
        var validator = Once.SCHEMA.newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        try {
            validator.validate(new StreamSource(new StringReader(text)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Schema schema() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> input(systemId));
            var file = systemId("DMN13.xsd");
            return factory.newSchema(new StreamSource(file));
        } catch (SAXException incomplete) {
            throw new IllegalStateException(incomplete);
        }
    }

    private static LSInput input(String systemId) {
        try {
            var dom = (DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            var input = dom.createLSInput();
            input.setSystemId(systemId(systemId.substring(systemId.lastIndexOf('/') + 1)));
            return input;
        } catch (ReflectiveOperationException noDom) {
            throw new IllegalStateException(noDom);
        }
    }

    private static String systemId(String file) {
        return DmnSchema.class.getClassLoader().getResource(FOLDER + file).toString();
    }
}
