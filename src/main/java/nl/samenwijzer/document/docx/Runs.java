package nl.samenwijzer.document.docx;

import java.util.Optional;

import nl.samenwijzer.document.model.Revision;
import nl.samenwijzer.document.output.Xml;

/** Writes paragraphs and the runs of text and fields in them. */
final class Runs {

    private final Xml xml;
    private final Revisions revisions;
    private Optional<Revision> revision = Optional.empty();

    Runs(Xml xml, Revisions revisions) {
        this.xml = xml;
        this.revisions = revisions;
    }

    /** Marks the runs that the body writes as added or removed. */
    void revised(Revision what, Runnable body) {
        revision = Optional.of(what);
        body.run();
        revision = Optional.empty();
    }

    void paragraph(String style, String text) {
        paragraph(Properties.of(style), () -> run(text));
    }

    void paragraph(Properties properties, Runnable content) {
        paragraph(properties, Optional.empty(), content);
    }

    /** @param whole whether the paragraph was added or removed with all that is in it */
    void paragraph(Properties properties, Optional<Revision> whole, Runnable content) {
        xml.in("w:p", () -> {
            properties.write(xml, () -> whole.ifPresent(what -> xml.in("w:rPr", () -> revisions.mark(xml, what))));
            content.run();
        });
    }

    void run(String text) {
        run(text, null);
    }

    /** @param style id of a character style, null for that of the paragraph */
    void run(String text, String style) {
        run(() -> {
            if (style != null) {
                xml.in("w:rPr", () -> xml.element("w:rStyle", "w:val", style));
            }
            boolean removed = revision.filter(Revision.REMOVED::equals).isPresent();
            xml.text(removed ? "w:delText" : "w:t", text, "xml:space", "preserve");
        });
    }

    private void run(Runnable content) {
        revision.ifPresentOrElse(what -> revisions.around(xml, what, () -> xml.in("w:r", content)),
                () -> xml.in("w:r", content));
    }

    void tab() {
        xml.in("w:r", () -> xml.element("w:tab"));
    }

    void lineBreak() {
        run(() -> xml.element("w:br"));
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
