package nl.samenwijzer.plan;

import java.util.List;
import java.util.UUID;

import nl.samenwijzer.plan.entry.Problem;

/**
 * A plan that was started, or why it could not be: {@code id} is null exactly when there are problems.
 */
public record NewPlan(UUID id, List<Problem> problems) {

    public NewPlan {
        problems = List.copyOf(problems);
    }

    static NewPlan made(UUID id) {
        return new NewPlan(id, List.of());
    }

    static NewPlan refused(List<Problem> problems) {
        return new NewPlan(null, problems);
    }
}
