package nl.samenwijzer.plan.page;

import java.util.List;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.Mark;
import nl.samenwijzer.web.view.TaskGroup;

/**
 * The home of a plan.
 *
 * @param progress how many steps are done, in words
 * @param next the step to go on with; null when all that is open is done
 * @param judge where this person is asked to judge the plan; null for nobody else, or not now
 * @param attention signals that ask for something, what blocks first; the first few
 * @param allSignals the link to all of them, when there are more
 * @param tips the link to the signals that are tips only; null when there are none
 * @param dates what happens next
 * @param reading whether this person may only read along
 * @param notices what holds for the plan as a whole: stopped, submitted, adopted
 * @param gates gates that this person may open with a reason
 * @param exceptions gates that were opened with a reason, by whom and why
 * @param error what is wrong with the reason that was sent; empty for nothing
 */
record TaskListView(OpenPlan open, String progress, String minimum, List<TaskGroup> groups, List<Mark> marks, String route,
        String routeText, Link next, Link judge, List<Attention> attention, Link allSignals, Link tips, List<Soon> dates,
        boolean reading,
        List<String> notices, List<GateForm> gates, List<String> exceptions, List<Person> team, String error) {

    /** A signal as on the check page, to which the link leads. */
    record Attention(String look, String word, Link link, String advice) {
    }

    /** A date that comes, in words. */
    record Soon(String day, String what) {
    }

    /** A gate with the form that opens it; {@code reason} is as typed. */
    record GateForm(String id, String name, String text, int base, String operation, String reason) {
    }

    /** Somebody on the plan, with the name of the role. */
    record Person(String name, String role) {
    }

    public List<Link> errors() {
        return error.isEmpty() ? List.of() : List.of(new Link(error, "#reden"));
    }
}
