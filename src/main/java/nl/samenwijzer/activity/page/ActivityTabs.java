package nl.samenwijzer.activity.page;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.progress.PhaseState;

/**
 * The head that the pages of planning and logbook share: title of the plan, the pages beside this one.
 *
 * @param question what is filled in here; null when the guide has no such question
 */
public record ActivityTabs(OpenPlan open, String title, Question question, List<Tab> all) {

    /** A page beside this one. */
    public record Tab(String text, String href, boolean current) {
    }

    /** The time line. */
    public static final String PLANNING = "/planning";
    /** What came of it. */
    public static final String LOGBOOK = "/logboek";
    /** The calendar to take along. */
    public static final String CALENDAR = "/agenda";

    /**
     * The head of one page.
     *
     * @param current the page this is, as the end of its address; empty for a page below one of these
     */
    public static ActivityTabs of(OpenPlan open, String current, String title, Question question) {
        return new ActivityTabs(open, title, question, List.of(tab(open, current, PLANNING, "Tijdlijn"),
                tab(open, current, LOGBOOK, "Logboek"), tab(open, current, CALENDAR, "Zet in je agenda")));
    }

    /** The question, for a page that is nothing without it. */
    static Question required(Question question) {
        if (question == null) {
            throw new NotFoundException();
        }
        return question;
    }

    /** Why nothing can be filled in yet; empty when it can. */
    public String locked() {
        if (question == null) {
            return "Dit stappenplan vraagt hier niet om.";
        }
        if (!open.state().ask(names -> names.asked(question))) {
            return "Dit plan vraagt hier nu niet om. Dat hangt af van je antwoorden.";
        }
        PhaseState phase = open.state().phase(open.guide().phaseOf(open.guide().stepOf(question)));
        return phase.open() ? "" : phase.locked();
    }

    /** Whether this person can fill in something now. */
    public boolean mayAnswer() {
        return open.may(Action.ANSWER) && locked().isEmpty();
    }

    /** The address of the planning. */
    public String base() {
        return address(open.plan().id(), PLANNING);
    }

    /** The address of the logbook. */
    public String logbook() {
        return address(open.plan().id(), LOGBOOK);
    }

    /** The address of the step that asks for this; empty when there is none. */
    public String step() {
        return question == null ? "" : PlanPaths.step(open.plan().id(), open.guide().stepOf(question).id());
    }

    static String address(UUID plan, String page) {
        return PlanPaths.plan(plan) + page;
    }

    private static Tab tab(OpenPlan open, String current, String end, String text) {
        return new Tab(text, address(open.plan().id(), end), current.equals(end));
    }
}
