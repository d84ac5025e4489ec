package nl.samenwijzer.guide.loading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the faults of one guide, each once. */
final class Faults {

    private final Set<Fault> found = new LinkedHashSet<>();

    void add(Fault fault) {
        found.add(fault);
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Fault> list() {
        return new ArrayList<>(found);
    }
}
