package nl.samenwijzer.document.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a piece of a document since an earlier version of it. */
public enum Revision {
    /** Stands here now and did not stand here then. */
    ADDED,
    /** Stood here then and does not stand here now. */
    REMOVED;

    /** What all of these pieces share; empty when they differ, when one was left as it was, and for no pieces. */
    static Optional<Revision> shared(Stream<Optional<Revision>> pieces) {
        List<Optional<Revision>> kinds = pieces.distinct().toList();
        return kinds.size() == 1 ? kinds.get(0) : Optional.empty();
    }
}
