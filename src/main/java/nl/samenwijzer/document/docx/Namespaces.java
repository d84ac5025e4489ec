package nl.samenwijzer.document.docx;

/** XML namespaces of a DOCX package (ECMA-376). */
final class Namespaces {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    static final String PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    static final String SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    static final String PACKAGE_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    static final String PACKAGE_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String PACKAGE_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private Namespaces() {
    }
}
