package nl.samenwijzer.document.archive;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.SAXException;

/** Checks MDTO files: with the schema of the Nationaal Archief when {@code -Dmdto.xsd} names it, else with our part of it. */
final class MdtoSchema {

    private MdtoSchema() {
    }

    /** Throws when the file is not valid. */
    static void check(byte[] file) throws IOException, SAXException {
        String given = System.getProperty("mdto.xsd");
        URL schema = given == null || given.isBlank() ? MdtoSchema.class.getResource("/mdto/mdto-1.0.1-part.xsd")
                : new File(given).toURI().toURL();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema).newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(file)));
    }
}
