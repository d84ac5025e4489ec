package nl.samenwijzer.document.bundle;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Until when something may take. */
public final class Deadline {

    private final LongSupplier nanos;
    private final long begin;
    private final Duration most;

    Deadline(Duration most, LongSupplier nanos) {
        this.most = most;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
    }

    /** Goes on only when there is time left. Throws {@link BundleTooSlow} otherwise. */
    public void check() {
        if (nanos.getAsLong() - begin > most.toNanos()) {
            throw new BundleTooSlow();
        }
    }
}
