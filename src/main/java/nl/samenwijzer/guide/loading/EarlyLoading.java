package nl.samenwijzer.guide.loading;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;

/** Loads the guides on a thread of their own while the rest of the application starts; that shortens the start. */
@Singleton
class EarlyLoading {

    private static final int BEFORE_ALL_OTHERS = 1;

    private final Instance<Guides> guides;

    EarlyLoading(Instance<Guides> guides) {
        this.guides = guides;
    }

    void begin(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent start) {
        new Thread(this::load, "guide-loading").start();
    }

    private void load() {
        try {
            guides.get().all();
        } catch (RuntimeException fault) {
            // The start needs the guides too: it meets the same fault, tells it and stops.
        }
    }
}
