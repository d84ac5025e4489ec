package nl.samenwijzer.account;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation is a demonstration (setting {@code samenwijzer.demo}). */
@ApplicationScoped
public class DemoMode {
    private final boolean on;

    DemoMode(@ConfigProperty(name = "samenwijzer.demo") boolean on) {
        this.on = on;
    }

    public boolean on() {
        return on;
    }
}
