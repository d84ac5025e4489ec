package nl.samenwijzer.guide.fault;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the faults of one guide, each once. */
public final class Faults {

    private final Set<Fault> found = new LinkedHashSet<>();

    /** Adds a fault; the same one twice counts once. */
    public void add(Fault fault) {
        found.add(fault);
    }

    /** True when nothing is wrong. */
    public boolean none() {
        return found.isEmpty();
    }

    /** All faults in the order they were found. */
    public List<Fault> list() {
        return new ArrayList<>(found);
    }
}
