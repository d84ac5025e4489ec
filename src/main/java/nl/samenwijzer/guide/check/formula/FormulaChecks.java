package nl.samenwijzer.guide.check.formula;

import java.util.List;

import nl.samenwijzer.guide.check.subject.Inspection;

/** Every check of what stands in the expressions and texts of a guide. */
public final class FormulaChecks {

    private FormulaChecks() {
    }

    public static List<Inspection> all() {
        return List.of(new FormulaCheck(), new PlaceholderCheck(), new PatternCheck(), new Cycles(), new Reachability(),
                new StepNames());
    }
}
