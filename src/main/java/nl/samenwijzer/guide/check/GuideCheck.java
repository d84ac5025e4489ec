package nl.samenwijzer.guide.check;

import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.check.formula.FormulaChecks;
import nl.samenwijzer.guide.check.outcome.OutcomeChecks;
import nl.samenwijzer.guide.check.reference.References;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.fault.Doubts;
import nl.samenwijzer.guide.fault.Faults;
import nl.samenwijzer.guide.fault.Places;
import nl.samenwijzer.guide.feel.Feel;
import nl.samenwijzer.guide.rule.Shapes;

/** Checks a guide as a whole: what the schema cannot see. */
public final class GuideCheck {

    private static final List<Inspection> ALL = Stream.of(References.all(), FormulaChecks.all(), OutcomeChecks.all())
            .flatMap(List::stream).toList();

    private GuideCheck() {
    }

    /**
     * Adds every fault of the guide; {@code places} knows where its records stand. Of a guide that does not fit the format,
     * what only follows from that is left
     * out.
     */
    public static void check(Guide guide, Places places, Faults faults) {
        if (!faults.none()) {
            faults.leaveOut(Doubts.of(faults)::about);
        }
        var feel = new Feel();
        var subject = new Subject(guide, places, faults, feel, new Shapes(guide, feel));
        ALL.forEach(inspection -> inspect(inspection, subject));
    }

    private static void inspect(Inspection inspection, Subject subject) {
        var wasGood = subject.faults().none();
        try {
            inspection.inspect(subject);
        } catch (RuntimeException stumbled) {
            if (wasGood) {
                throw stumbled;
            }
            // It stumbles over what was told already; what it has to say comes once that is mended.
        }
    }
}
