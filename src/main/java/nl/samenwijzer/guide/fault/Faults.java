package nl.samenwijzer.guide.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Collects the faults of one guide, each once. */
public final class Faults {

    private final Map<Fault, Place> found = new LinkedHashMap<>();
    private Predicate<Place> toldAlready = place -> false;

    /** Adds a fault of a file as a whole; the same one twice counts once. */
    public void add(Fault fault) {
        found.putIfAbsent(fault, null);
    }

    /** Adds a fault at a place; the same one twice counts once, and what only follows from another is left out. */
    public void add(Place place, String problem, String remedy) {
        if (!toldAlready.test(place)) {
            add(place.fault(problem, remedy), place);
        }
    }

    /** Adds a fault and where it stands; the same one twice counts once. */
    public void add(Fault fault, Place place) {
        found.putIfAbsent(fault, place);
    }

    /** From now on leaves out faults at the places that {@code follows} accepts: they follow from what was told before. */
    public void leaveOut(Predicate<Place> follows) {
        toldAlready = follows;
    }

    /** True when nothing is wrong. */
    public boolean none() {
        return found.isEmpty();
    }

    /** All faults in the order they were found. */
    public List<Fault> list() {
        return new ArrayList<>(found.keySet());
    }

    /** Where the faults stand, in that order, as far as that is one place in a file that can be read. */
    public List<Place> places() {
        return found.values().stream().filter(Objects::nonNull).toList();
    }
}
