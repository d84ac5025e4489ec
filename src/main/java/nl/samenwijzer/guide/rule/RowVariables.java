package nl.samenwijzer.guide.rule;

import java.util.Map;

import nl.samenwijzer.guide.feel.Variables;

/**
 * The names an expression may use: {@code locals} first, then names that exist per row when {@code row} is one of their
 * scope, then the names of the guide.
 */
record RowVariables(Names names, String scope, String row, Map<String, Object> locals) implements Variables {

    static RowVariables plain(Names names) {
        return new RowVariables(names, null, null, Map.of());
    }

    /** The row it is about, if any; null when that cannot be told. */
    Object about() {
        if (row != null || locals.isEmpty()) {
            return row;
        }
        return locals.containsKey("id") ? locals.get("id")
                : locals.values().iterator().next() instanceof Map<?, ?> fields ? fields.get("id") : null;
    }

    @Override
    public boolean has(String name) {
        return locals.containsKey(name) || names.rulebook().isName(name);
    }

    @Override
    public Object get(String name) {
        if (!locals.isEmpty() && locals.containsKey(name)) {
            return locals.get(name);
        }
        return row != null && scope.equals(names.scopeOf(name)) ? names.valueFor(name, row) : names.value(name);
    }
}
