package nl.samenwijzer.stakeholder.page;

import java.util.ArrayList;
import java.util.List;

import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.progress.PhaseState;

/**
 * The head that the pages of the register share: title of the plan, the pages beside this one.
 */
public record Tabs(OpenPlan open, String title, List<Tab> all) {

    /** A page beside this one. */
    public record Tab(String text, String href, boolean current) {
    }

    static final String LIST = "";
    static final String PICTURES = "/kaart";
    static final String MISSING = "/missen";
    /** The page that compares participants with the area. */
    public static final String COMPARISON = "/buurt";
    static final String REVIEW = "/nalopen";
    /** The page to take groups in from a file. */
    public static final String IMPORT = "/invoer";

    /**
     * The head of one page.
     *
     * @param current the page this is, as the end of its address
     */
    public static Tabs of(OpenPlan open, String current, String title) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab(open, current, LIST, "Lijst"));
        if (!pictured(open).isEmpty()) {
            tabs.add(tab(open, current, PICTURES, "Kaart en ringen"));
        }
        tabs.add(tab(open, current, MISSING, "Wie missen we?"));
        tabs.add(tab(open, current, REVIEW, "Nalopen"));
        if (open.guide().register().comparison() != null) {
            tabs.add(tab(open, current, COMPARISON, "Vergelijk met de buurt"));
        }
        if (open.may(Action.ANSWER)) {
            tabs.add(tab(open, current, IMPORT, "Invoer en uitvoer"));
        }
        return new Tabs(open, title, tabs);
    }

    /** The address of this page. */
    public String address() {
        return all.stream().filter(Tab::current).map(Tab::href).findFirst().orElse(base());
    }

    /** The address of the list, with which those of all pages begin. */
    public String base() {
        return PlanPaths.stakeholders(open.plan().id());
    }

    /** Why nothing can be filled in yet; empty when it can. */
    public String locked() {
        PhaseState phase = open.state().phase(open.guide().phaseOf(open.guide().stepOf(open.guide().registerQuestion())));
        return phase.open() ? "" : phase.locked();
    }

    /** Whether this person can fill in something now. */
    public boolean mayAnswer() {
        return open.may(Action.ANSWER) && locked().isEmpty();
    }

    /** The questions that are asked in this route and draw the register. */
    static List<Question> pictured(OpenPlan open) {
        return open.state().ask(names -> open.guide().questions().stream()
                .filter(question -> question.axes() != null || question.rings() != null).filter(names::asked).toList());
    }

    private static Tab tab(OpenPlan open, String current, String end, String text) {
        return new Tab(text, PlanPaths.stakeholders(open.plan().id()) + end, current.equals(end));
    }
}
