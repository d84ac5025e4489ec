package nl.samenwijzer.plan.entry;

import java.util.List;

/**
 * Entries that are no answer to a question of the guide. Their names start with {@code @}, which no id of a guide can, so
 * there is one way in and one history for all that people put into a plan.
 */
public final class Marks {

    /** Title of the plan: text. */
    public static final String TITLE = "@title";
    /** Districts of the project: list of texts. */
    public static final String DISTRICTS = "@districts";
    /** Project phase, where the guide has no question for it: id of a project phase. */
    public static final String PROJECT_PHASE = "@projectPhase";
    /** The plan waits for adoption: {@code {door, datum}}. */
    public static final String SUBMITTED = "@submitted";
    /** The project was stopped: {@code {reden, door, datum}}; null when it goes on. */
    public static final String STOPPED = "@stopped";
    /** The register was walked through and confirmed: {@code {door, datum}}. */
    public static final String REVIEWED = "@reviewed";

    /** A kind of stakeholder was considered and has no group, with the reason: {@code {reden, door, datum}}; a row per kind. */
    public static final String CONSIDERED = "@considered";
    /** A group of the register was looked at and still holds: {@code {door, datum}}; a row per group. */
    public static final String CONFIRMED = "@confirmed";
    /** Where the figures of the area come from: text. */
    public static final String FIGURES_SOURCE = "@figures";

    /** In the value of a trait mark: how many people live in the area. */
    public static final String AREA = "gebied";
    /** In the value of a trait mark: how many of the participants. */
    public static final String PARTICIPANTS = "deelnemers";
    /** All that the value of a trait mark may hold. */
    public static final List<String> FIGURES = List.of(AREA, PARTICIPANTS);

    private static final String TRAIT = "@trait/";
    private static final String DONE = "@done/";
    private static final String GATE = "@gate/";
    private static final String PHASE = "@phase/";
    private static final String SIGNAL = "@signal/";
    private static final String DEVIATION = "@deviation/";

    private Marks() {
    }

    /** Whether this is the name of a mark instead of a question. */
    public static boolean isMark(String question) {
        return question.startsWith("@");
    }

    /** The mark that a step is ready: true or null. */
    public static String done(String step) {
        return DONE + step;
    }

    /** The mark that a gate was opened with a reason: {@code {reden, door, datum}}. */
    public static String gate(String gate) {
        return GATE + gate;
    }

    /** The mark that a phase has been open: {@code {datum}}; only the application sets it. */
    public static String phase(String phase) {
        return PHASE + phase;
    }

    /** The reason given for a signal: {@code {reden, door, datum}}; with rows when it is given per row. */
    public static String signal(String signal) {
        return SIGNAL + signal;
    }

    /** Why the plan does something else than a decision advises: {@code {reden, door, datum}}. */
    public static String deviation(String decision) {
        return DEVIATION + decision;
    }

    /** The decision of a deviation mark, or null when it is another mark. */
    public static String deviationOf(String mark) {
        return rest(mark, DEVIATION);
    }

    /**
     * How many people of each class of a trait live in the area and take part: {@code {gebied, deelnemers}}, whole numbers that
     * may be absent; a row per class.
     */
    public static String trait(String trait) {
        return TRAIT + trait;
    }

    /** The trait of a trait mark, or null when it is another mark. */
    public static String traitOf(String mark) {
        return rest(mark, TRAIT);
    }

    /** The step of a done mark, or null when it is another mark. */
    public static String stepOf(String mark) {
        return rest(mark, DONE);
    }

    /** The gate of a gate mark, or null when it is another mark. */
    public static String gateOf(String mark) {
        return rest(mark, GATE);
    }

    /** The phase of a phase mark, or null when it is another mark. */
    public static String phaseOf(String mark) {
        return rest(mark, PHASE);
    }

    /** The signal of a signal mark, or null when it is another mark. */
    public static String signalOf(String mark) {
        return rest(mark, SIGNAL);
    }

    private static String rest(String mark, String prefix) {
        return mark.startsWith(prefix) ? mark.substring(prefix.length()) : null;
    }
}
