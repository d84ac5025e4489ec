package nl.samenwijzer.guide.check.outcome;

import java.util.List;

import nl.samenwijzer.guide.check.subject.Inspection;

/** Every check of what follows from answers by the rules of a guide. */
public final class OutcomeChecks {

    private OutcomeChecks() {
    }

    /** Those that need little time, for every start. */
    public static List<Inspection> light() {
        return List.of(new RouteQuestions(), new MinimumCoverage());
    }

    /** Those that evaluate rules over many answers, which takes time and a guide without other faults. */
    public static List<Inspection> evaluating() {
        return List.of(new RouteExclusion(), new UniqueRules(), new AdoptionSignals(), new TestCases());
    }
}
