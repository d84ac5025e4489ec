package nl.samenwijzer.guide.check.outcome;

import java.util.List;

import nl.samenwijzer.guide.check.subject.Inspection;

/** Every check of what follows from answers by the rules of a guide. */
public final class OutcomeChecks {

    private OutcomeChecks() {
    }

    /**
     * Two that need little time, then those that evaluate rules over many answers. What these find throws doubt on what comes
     * later, so the routes, on which nearly all depends, are last.
     */
    public static List<Inspection> all() {
        return List.of(new RouteQuestions(), new MinimumCoverage(), new TestCases(), new UniqueRules(), new AdoptionSignals(),
                new Reach(), new PhaseOrder(), new RouteExclusion());
    }
}
