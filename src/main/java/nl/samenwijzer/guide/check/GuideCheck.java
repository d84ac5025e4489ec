package nl.samenwijzer.guide.check;

import java.util.List;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.feel.Feel;
import nl.samenwijzer.guide.rule.Shapes;

/** Checks a guide as a whole: what the schema cannot see. */
public final class GuideCheck {

    private static final List<Inspection> INSPECTIONS = List.of(new UniqueIds(), new Essentials(), new GuideReferences(),
            new QuestionReferences(), new RowReferences(), new DecisionShapes(), new ContentReferences(),
            new DocumentReferences(),
            new FormulaCheck(), new PlaceholderCheck(), new Cycles(), new RouteQuestions(), new Reachability(),
            new MinimumCoverage());

    /** What evaluates the guide, which works only when nothing else is wrong. */
    private static final List<Inspection> EVALUATIONS = List.of(new TestCases());

    private GuideCheck() {
    }

    /** Adds every fault of the guide; {@code places} knows where its records stand, {@code evaluate} runs its test cases. */
    public static void check(Guide guide, Places places, Faults faults, boolean evaluate) {
        var feel = new Feel();
        var subject = new Subject(guide, places, faults, feel, new Shapes(guide, feel));
        INSPECTIONS.forEach(inspection -> inspection.inspect(subject));
        if (evaluate && faults.none()) {
            EVALUATIONS.forEach(inspection -> inspection.inspect(subject));
        }
    }
}
