package nl.samenwijzer.document.docx;

import nl.samenwijzer.document.output.Xml;

/**
 * What a paragraph is besides its text.
 *
 * @param style id of its style
 * @param newPage whether it starts a page
 * @param keepNext whether it stays on the page of what follows
 * @param list number of the list that it is an item of, 0 for none
 * @param listLevel depth of that list, from 0
 * @param indent distance of its text from the margin in twentieths of a point, 0 for that of its style
 */
record Properties(String style, boolean newPage, boolean keepNext, int list, int listLevel, int indent) {

    static Properties of(String style) {
        return new Properties(style, false, false, 0, 0, 0);
    }

    Properties onNewPage(boolean start) {
        return new Properties(style, start, keepNext, list, listLevel, indent);
    }

    Properties withNext() {
        return new Properties(style, newPage, true, list, listLevel, indent);
    }

    Properties item(int number, int level) {
        return new Properties(style, newPage, keepNext, number, level, indent);
    }

    Properties indented(int distance) {
        return new Properties(style, newPage, keepNext, list, listLevel, distance);
    }

    /** The order of the elements is that of the schema; {@code mark} writes what is said of the end of the paragraph. */
    void write(Xml xml, Runnable mark) {
        xml.in("w:pPr", () -> {
            xml.element("w:pStyle", "w:val", style);
            if (keepNext) {
                xml.element("w:keepNext");
            }
            if (newPage) {
                xml.element("w:pageBreakBefore");
            }
            if (list > 0) {
                xml.in("w:numPr", () -> xml.element("w:ilvl", "w:val", listLevel).element("w:numId", "w:val", list));
            }
            if (indent > 0) {
                xml.element("w:ind", "w:left", indent);
            }
            mark.run();
        });
    }
}
