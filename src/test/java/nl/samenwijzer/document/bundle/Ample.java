package nl.samenwijzer.document.bundle;

import java.time.Duration;

/** Time enough for any test. */
public final class Ample {

    public static final Deadline TIME = new Deadline(Duration.ofDays(1), () -> 0);

    private Ample() {
    }
}
