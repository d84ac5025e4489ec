package nl.samenwijzer.document.docx;

import static nl.samenwijzer.document.output.Xml.at;

import java.time.temporal.ChronoUnit;

import nl.samenwijzer.document.model.CleanText;
import nl.samenwijzer.document.model.Metadata;
import nl.samenwijzer.document.model.Revision;
import nl.samenwijzer.document.output.Xml;

/** The revision marks of a document, each with a number of its own, in the name of the organisation (docs/adr/0014). */
final class Revisions {

    /** Bookmarks take the lower numbers. */
    private static final int FIRST = 1_000_000;

    private final String author;
    private final String date;
    private int next = FIRST;

    Revisions(Metadata metadata) {
        author = CleanText.isBlank(metadata.organisation()) ? "Samenwijzer" : metadata.organisation();
        date = metadata.created().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Says of what holds this element that it was added or removed. */
    void mark(Xml xml, Revision what) {
        around(xml, what, () -> {
        });
    }

    /** Says so of what the body writes. */
    void around(Xml xml, Revision what, Runnable body) {
        xml.in(what == Revision.ADDED ? "w:ins" : "w:del", at("w:id", next++, "w:author", author, "w:date", date), body);
    }
}
