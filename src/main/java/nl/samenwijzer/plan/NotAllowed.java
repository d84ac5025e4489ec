package nl.samenwijzer.plan;

import nl.samenwijzer.plan.access.Action;

/**
 * This person may see the plan, but may not do this with it.
 */
public class NotAllowed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Action action;

    public NotAllowed(Action action) {
        super("Not allowed: " + action);
        this.action = action;
    }

    /** What was asked. */
    public Action action() {
        return action;
    }
}
