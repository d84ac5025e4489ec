package nl.samenwijzer.document.compare;

/** What makes pieces of one kind the same piece in two versions of a document. */
interface Kind<T> {

    /** All that people read of the piece: equal when nothing changed. */
    Object content(T piece);

    /** What the piece is known by while its content changes; null when it has no name. */
    Object name(T piece);

    /** Whether an unnamed piece reads like a rewritten other one. */
    boolean alike(T before, T after);

    /** Whether a piece that has another place is still the same piece; else it was removed here and added there. */
    boolean movable();
}
