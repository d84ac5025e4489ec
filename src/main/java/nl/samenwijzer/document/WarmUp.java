package nl.samenwijzer.document;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;

/** Makes the first document before somebody asks for it, soon after the start: loading fonts takes seconds. */
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    /** Until then the start itself needs the processor. */
    private static final long SECONDS_AFTER_START = 5;

    private final PlanDocuments documents;

    WarmUp(PlanDocuments documents) {
        this.documents = documents;
    }

    void begin(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            var thread = new Thread(this::make, "document-warm-up");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.start();
        }
    }

    private void make() {
        try {
            TimeUnit.SECONDS.sleep(SECONDS_AFTER_START);
            documents.warmUp();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.warn("Documents could not be made at the start; the first one will tell why", failure);
        }
    }
}
