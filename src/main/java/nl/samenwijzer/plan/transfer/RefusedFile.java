package nl.samenwijzer.plan.transfer;

import java.util.List;

/** No plan can be made of this file. */
public final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<FileFault> faults;

    RefusedFile(List<FileFault> faults) {
        super(faults.toString(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    RefusedFile(String pointer, String text) {
        this(List.of(new FileFault(pointer, text)));
    }

    /** What is wrong; not empty. */
    public List<FileFault> faults() {
        return faults;
    }
}
