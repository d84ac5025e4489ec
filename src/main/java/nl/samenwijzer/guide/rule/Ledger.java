package nl.samenwijzer.guide.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What was computed over the answers of a plan, each result with the {@link Sources} it was read from, also through other
 * results. So it is known what still holds when some of them change. Not thread-safe.
 */
final class Ledger {

    private record Result(Object value, BitSet sources) {
    }

    private final Map<String, Result> results = new HashMap<>();
    private final Set<String> underway = new HashSet<>();
    private BitSet read = new BitSet();

    /** Notes that what is being computed reads a source. */
    void reads(int source) {
        read.set(source);
    }

    /** Computes once. A result that needs itself is null: a checked guide has none, but a guide is data. */
    Object once(String key, Supplier<?> computation) {
        Result known = results.get(key);
        if (known != null) {
            read.or(known.sources());
            return known.value();
        }
        return underway.add(key) ? compute(key, computation) : null;
    }

    private Object compute(String key, Supplier<?> computation) {
        BitSet outer = read;
        read = new BitSet();
        try {
            Object value = computation.get();
            results.put(key, new Result(value, read));
            return value;
        } finally {
            underway.remove(key);
            outer.or(read);
            read = outer;
        }
    }

    /** Takes over from an earlier one what was not read from any source that changed. */
    void takeOver(Ledger earlier, BitSet changed) {
        earlier.results.forEach((key, result) -> {
            if (!result.sources().intersects(changed)) {
                results.put(key, result);
            }
        });
    }
}
