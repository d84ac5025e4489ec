package nl.samenwijzer.plan;

import java.util.UUID;

/**
 * There is no such plan for this person: it does not exist, or is not theirs to see. The two must look the same.
 */
public class PlanNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID plan;

    PlanNotFound(UUID plan) {
        super("No plan " + plan);
        this.plan = plan;
    }

    /** The id that was asked for. */
    public UUID plan() {
        return plan;
    }
}
