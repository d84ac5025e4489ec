package nl.samenwijzer.plan.page;

import java.util.List;

import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.web.view.CheckSection;
import nl.samenwijzer.web.view.Link;

/**
 * All answers of a plan, or of one phase, with what is needed before it can be submitted.
 *
 * @param phase the phase that is shown; null for the whole plan
 * @param missing what is needed, with links to where it is given; {@code more} is how many are not named
 * @param errors why something that was sent is not saved
 * @param submittedVersion version of the mark that the plan was submitted
 */
record CheckView(OpenPlan open, Phase phase, List<Link> phases, List<CheckSection> sections, List<Link> missing, int more,
        List<SignalView> signals, List<DeviationView> deviations, List<Link> errors, boolean submitted, int submittedVersion,
        String operation,
        Link approval) {

    /** Where the plan does not follow an advice, and why; the reason is empty when nobody said so yet. */
    record DeviationView(Link advice, String reason) {
    }

    /** Whether nothing stands in the way of submitting. */
    public boolean ready() {
        return missing.isEmpty();
    }

    /** Whether the plan is adopted as it stands, so that there is nothing to submit. */
    public boolean settled() {
        return open.state().adoption().given() && !open.state().adoption().changedSince();
    }

    /** Whether the plan was adopted and is no longer what was adopted. */
    public boolean changed() {
        return open.state().adoption().given() && open.state().adoption().changedSince();
    }

    /** Whether the last word of who adopts is that the plan is not good yet. */
    public boolean turnedDown() {
        return open.state().adoption().turnedDown();
    }

    public boolean mayAdopt() {
        return open.may(Action.ADOPT);
    }

    public boolean maySubmit() {
        return open.may(Action.LEAD);
    }
}
