package nl.samenwijzer.plan;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.plan.progress.PlanState;

/** Fails for the plans it is told to, after everything else of a save was written. */
@ApplicationScoped
public class FailingProjection implements Projection {

    private final Set<UUID> failing = ConcurrentHashMap.newKeySet();

    void failFor(UUID plan) {
        failing.add(plan);
    }

    void workFor(UUID plan) {
        failing.remove(plan);
    }

    @Override
    public void keep(Plan plan, PlanState state) {
        if (failing.contains(plan.id())) {
            throw new IllegalStateException("This projection was told to fail");
        }
    }
}
