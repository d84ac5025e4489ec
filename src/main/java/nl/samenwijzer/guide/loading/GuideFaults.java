package nl.samenwijzer.guide.loading;

import java.util.List;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.fault.Fault;

/** Thrown for a guide with faults; the message lists them all. */
public final class GuideFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    GuideFaults(String guide, List<Fault> faults) {
        super(faults.stream().map(fault -> "  - " + fault).collect(Collectors.joining("\n",
                "Het stappenplan in '%s' heeft %s:%n".formatted(guide,
                        faults.size() == 1 ? "1 fout" : faults.size() + " fouten"),
                "")));
        this.faults = List.copyOf(faults);
    }

    /** All faults, by file in the order of reading and then by line. */
    public List<Fault> faults() {
        return faults;
    }
}
