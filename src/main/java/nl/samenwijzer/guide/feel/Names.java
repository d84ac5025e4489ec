package nl.samenwijzer.guide.feel;

import java.util.HashSet;
import java.util.Set;

/** Collects the names that an expression needs from outside. */
final class Names {

    /** The row in a filter. */
    static final String ITEM = "item";

    private Names() {
    }

    static void collect(Syntax node, Set<String> bound, Set<String> names) {
        if (node instanceof Syntax.Name name) {
            if (!bound.contains(name.name())) {
                names.add(name.name());
            }
        } else if (node instanceof Syntax.Filter filter) {
            collect(filter.list(), bound, names);
            collect(filter.condition(), with(bound, Set.of(ITEM)), names);
        } else if (node instanceof Syntax.Loop loop) {
            loop.variables().values().forEach(list -> collect(list, bound, names));
            collect(loop.body(), with(bound, loop.variables().keySet()), names);
        } else {
            node.parts().forEach(part -> collect(part, bound, names));
        }
    }

    private static Set<String> with(Set<String> bound, Set<String> more) {
        var all = new HashSet<>(bound);
        all.addAll(more);
        return all;
    }
}
