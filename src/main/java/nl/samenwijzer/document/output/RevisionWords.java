package nl.samenwijzer.document.output;

import java.util.List;

import nl.samenwijzer.document.model.Inline;
import nl.samenwijzer.document.model.Revision;

/** How formats without marks of their own tell, besides by a line, what was added and removed. */
public final class RevisionWords {

    /** What ends a piece that words tell of. */
    public static final String AFTER = "]";

    private RevisionWords() {
    }

    /** What stands before a piece that was added or removed. */
    public static String before(Revision revision) {
        return "[" + Words.of(revision == Revision.ADDED ? "revision-added" : "revision-removed") + ": ";
    }

    /** The explanation of both marks, with an example of each. */
    public static List<Inline> key() {
        return List.of(new Inline.Text(Words.of("revision-key") + " "), example(Revision.ADDED, "revision-key-added"),
                new Inline.Text(" "), example(Revision.REMOVED, "revision-key-removed"));
    }

    private static Inline example(Revision revision, String words) {
        return new Inline.Revised(revision, true, List.of(new Inline.Text(Words.of(words))));
    }
}
