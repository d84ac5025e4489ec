package nl.samenwijzer.plan;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.store.PlanStore;

/**
 * All that is kept beside plans.
 */
@ApplicationScoped
public class Projections {

    private final List<Projection> projections;
    private final PlanLoader loader;
    private final PlanStore plans;

    Projections(@All List<Projection> projections, PlanLoader loader, PlanStore plans) {
        this.projections = projections;
        this.loader = loader;
        this.plans = plans;
    }

    void keep(Plan plan, PlanState state) {
        projections.forEach(projection -> projection.keep(plan, state));
    }

    /** Works out again what is kept of a plan, because the day changed or what it rests on. Nothing when there is no plan. */
    public void refresh(UUID id) {
        Transactions.run(() -> {
            plans.lock(id);
            loader.find(id).ifPresent(plan -> keep(plan, loader.stateUnkept(plan)));
            return id;
        });
    }
}
