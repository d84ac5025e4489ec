package nl.samenwijzer.guide.loading;

import java.util.List;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.guide.TestCase;

/** Files of a guide that hold one list; public for those who walk their components. */
public final class RootFiles {

    private RootFiles() {
    }

    /** The file of decisions. */
    public record DecisionsFile(List<Decision> decisions) {

        public DecisionsFile {
            decisions = decisions == null ? List.of() : List.copyOf(decisions);
        }
    }

    /** The file of signals. */
    public record SignalsFile(List<Signal> signals) {

        public SignalsFile {
            signals = signals == null ? List.of() : List.copyOf(signals);
        }
    }

    /** The file of test cases. */
    public record TestCasesFile(List<TestCase> testCases, List<TestCase> extraCases) {

        public TestCasesFile {
            testCases = testCases == null ? List.of() : List.copyOf(testCases);
            extraCases = extraCases == null ? List.of() : List.copyOf(extraCases);
        }
    }
}
