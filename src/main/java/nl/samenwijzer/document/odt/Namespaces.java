package nl.samenwijzer.document.odt;

import static nl.samenwijzer.document.output.Xml.at;

/** XML namespaces of an ODF 1.3 package. */
final class Namespaces {

    private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";

    static final String MANIFEST = ODF + "manifest:1.0";

    /** What the root of each part declares. */
    static final Object[] ALL = at("xmlns:office", ODF + "office:1.0", "xmlns:style", ODF + "style:1.0", "xmlns:text",
            ODF + "text:1.0", "xmlns:table", ODF + "table:1.0", "xmlns:draw", ODF + "drawing:1.0", "xmlns:fo",
            ODF + "xsl-fo-compatible:1.0", "xmlns:svg", ODF + "svg-compatible:1.0", "xmlns:xlink",
            "http://www.w3.org/1999/xlink", "xmlns:dc", "http://purl.org/dc/elements/1.1/", "xmlns:meta",
            ODF + "meta:1.0", "office:version", "1.3");

    private Namespaces() {
    }
}
