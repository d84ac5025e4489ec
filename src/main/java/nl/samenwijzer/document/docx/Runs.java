package nl.samenwijzer.document.docx;

import nl.samenwijzer.document.output.Xml;

/** Writes paragraphs and the runs of text and fields in them. */
final class Runs {

    private final Xml xml;

    Runs(Xml xml) {
        this.xml = xml;
    }

    void paragraph(String style, String text) {
        paragraph(Properties.of(style), () -> run(text));
    }

    void paragraph(Properties properties, Runnable content) {
        xml.in("w:p", () -> {
            properties.write(xml);
            content.run();
        });
    }

    void run(String text) {
        run(text, null);
    }

    /** @param style id of a character style, null for that of the paragraph */
    void run(String text, String style) {
        xml.in("w:r", () -> {
            if (style != null) {
                xml.in("w:rPr", () -> xml.element("w:rStyle", "w:val", style));
            }
            xml.text("w:t", text, "xml:space", "preserve");
        });
    }

    void tab() {
        xml.in("w:r", () -> xml.element("w:tab"));
    }

    void lineBreak() {
        xml.in("w:r", () -> xml.element("w:br"));
    }

    /** A field with the result that shows until the office program computes it. */
    void field(String instruction, String result) {
        fieldStart(instruction);
        run(result);
        fieldEnd();
    }

    void fieldStart(String instruction) {
        fieldCharacter("begin");
        xml.in("w:r", () -> xml.text("w:instrText", " " + instruction + " ", "xml:space", "preserve"));
        fieldCharacter("separate");
    }

    void fieldEnd() {
        fieldCharacter("end");
    }

    private void fieldCharacter(String type) {
        xml.in("w:r", () -> xml.element("w:fldChar", "w:fldCharType", type));
    }
}
