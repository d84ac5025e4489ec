package nl.samenwijzer.document.compare;

/**
 * A piece of the earlier version, of the later one, or what became of the one in the other.
 *
 * @param before null for what was added
 * @param after null for what was removed
 * @param moved whether it has another place among its neighbours
 */
record Match<T>(T before, T after, boolean moved) {

    boolean added() {
        return before == null;
    }

    boolean removed() {
        return after == null;
    }
}
