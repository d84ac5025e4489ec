package nl.samenwijzer.advice.decision;

import java.util.List;

import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.web.view.Link;

/**
 * The pages with what is advised.
 *
 * @param errors why something that was sent is not saved, with links
 */
record AdviceView(OpenPlan open, List<Line> lines, List<Link> errors) {

    /**
     * One advice.
     *
     * @param sentence the outcome; empty when it is not known yet
     * @param deviates how the plan deviates; null when it does not, or when that cannot be told
     * @param needed what must be answered first, with links
     * @param choose where the choice itself is made
     */
    record Line(String id, String name, String sentence, List<Advice.Reason> reasons, List<Cause> causes, List<Link> needed,
            List<GroupLine> groups, int moreGroups, boolean follows, Deviating deviates, List<Link> choose,
            List<ChangeLine> changes) {

        /** Whether the plan has yet to choose. */
        public boolean undecided() {
            return !choose.isEmpty() && !follows && deviates == null;
        }

        public boolean known() {
            return !sentence.isEmpty() || !groups.isEmpty();
        }
    }

    /** An answer that matters, with where it is given. */
    record Cause(Link question, List<String> answer) {
    }

    /** What is advised for one group. */
    record GroupLine(Link group, String sentence, List<Advice.Reason> reasons) {
    }

    /**
     * How the plan deviates.
     *
     * @param reason why, empty for nothing; {@code reasonAt} where it is given, null when it is given here
     * @param form whether this person can give the reason here
     * @param typed what stands in the form; {@code error} is what is wrong with it
     */
    record Deviating(String reason, Link reasonAt, boolean form, int version, String operation, String typed, String error) {
    }

    /** What the advice would be, and what would make it so. */
    record ChangeLine(String sentence, List<Cause> by) {
    }

    public Line one() {
        return lines.get(0);
    }

    public String title() {
        return (errors.isEmpty() ? "" : "Fout: ") + (lines.size() == 1 ? lines.get(0).name() : "Advies") + " - "
                + open.plan().title();
    }
}
