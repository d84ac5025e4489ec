package nl.samenwijzer.document.compose;

import nl.samenwijzer.guide.Chapter;

/** The addresses inside a document, such as {@code hoofdstuk-planning}, for links to where an answer lands. */
public final class Anchors {

    /** The id of the heading above the minimum questions. */
    static final String MINIMUM_QUESTIONS = "minimumvragen";

    private Anchors() {
    }

    /** The id of the heading of a chapter of the guide. */
    public static String of(Chapter chapter) {
        return "hoofdstuk-" + chapter.id().replace('_', '-');
    }

    /** The id of the heading of a section or template part. */
    static String section(String id) {
        return "onderdeel-" + id.replace('_', '-');
    }
}
