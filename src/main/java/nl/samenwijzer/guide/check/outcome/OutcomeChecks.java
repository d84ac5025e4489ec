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

    /**
     * Those that evaluate rules over many answers, which takes time. What they find throws doubt on what comes later, so the
     * routes, on which nearly all depends, are last.
     */
    public static List<Inspection> evaluating() {
        return List.of(new TestCases(), new UniqueRules(), new AdoptionSignals(), new Reach(), new PhaseOrder(),
                new RouteExclusion());
    }
}
