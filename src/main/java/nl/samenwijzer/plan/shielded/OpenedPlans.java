package nl.samenwijzer.plan.shielded;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.arc.Arc;
import nl.samenwijzer.plan.OpenPlan;

/**
 * The plans that somebody had before them during a request.
 */
@RequestScoped
public class OpenedPlans {

    private final List<OpenPlan> all = new ArrayList<>();

    /** Remembers a plan; work of the application itself is no request and shows nothing to anybody. */
    public static OpenPlan remembered(OpenedPlans opened, OpenPlan open) {
        if (Arc.container().requestContext().isActive()) {
            opened.add(open);
        }
        return open;
    }

    void add(OpenPlan open) {
        all.add(open);
    }

    List<OpenPlan> all() {
        return List.copyOf(all);
    }
}
