package nl.samenwijzer.document;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Bounds how many documents are made at once, and how many wait and how long: each takes a processor and memory. */
final class RenderQueue {

    private final Semaphore places;
    private final Semaphore waiting;
    private final Duration patience;

    /**
     * @param atOnce how many are made at the same time
     * @param waiting how many may wait besides
     * @param patience how long one waits
     */
    RenderQueue(int atOnce, int waiting, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.waiting = new Semaphore(atOnce + waiting);
        this.patience = patience;
    }

    /** Makes a document when there is room for it. Throws {@link DocumentsBusy} when there is none in time. */
    <T> T take(Supplier<T> making) {
        if (!waiting.tryAcquire()) {
            throw new DocumentsBusy();
        }
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DocumentsBusy();
            }
            try {
                return making.get();
            } finally {
                places.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DocumentsBusy();
        } finally {
            waiting.release();
        }
    }
}
