package nl.samenwijzer.guide.loading;

import java.util.List;
import java.util.stream.Collectors;

import nl.samenwijzer.guide.fault.Fault;

/** Thrown for a guide with faults; the message lists them all. */
public final class GuideFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    GuideFaults(String guide, List<Fault> faults) {
        this(faults, faults.stream().map(fault -> "  - " + fault).collect(Collectors.joining("\n",
                "Het stappenplan in '%s' heeft %s:%n".formatted(guide,
                        faults.size() == 1 ? "1 fout" : faults.size() + " fouten"),
                "")));
    }

    private GuideFaults(List<Fault> faults, String message) {
        super(message);
        this.faults = List.copyOf(faults);
    }

    /** The faults of several guides as one. */
    static GuideFaults together(List<GuideFaults> guides) {
        return new GuideFaults(guides.stream().flatMap(guide -> guide.faults().stream()).toList(),
                guides.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
    }

    /** All faults, per guide by file and line. */
    public List<Fault> faults() {
        return faults;
    }
}
