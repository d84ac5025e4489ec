package nl.samenwijzer.plan.shielded;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The shielded fields that were shown of a plan while somebody had it before them, never their values. Not thread-safe.
 */
public final class ShownShielded {

    private final Set<String> fields = new LinkedHashSet<>();
    private final Set<String> rows = new LinkedHashSet<>();

    /** Notes that the value of this field of this row is shown; the row is empty when there is none or it is not known. */
    public void note(String field, String row) {
        fields.add(field);
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    Set<String> fields() {
        return Collections.unmodifiableSet(fields);
    }

    Set<String> rows() {
        return Collections.unmodifiableSet(rows);
    }
}
