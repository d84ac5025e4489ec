package nl.samenwijzer.guide;

import java.util.List;

/**
 * The legal rules: what a law asks of a plan, when at the latest and what proves it.
 *
 * @param decidedIn the phase in which is decided: what must be ready by then, must be so before the next decision; null when
 *        the guide does not say
 * @param statement how people say themselves how a rule stands; null when they cannot
 */
public record Law(List<Term> severities, List<Term> certainties, List<Rule> rules, String decidedIn, Statement statement) {

    /**
     * The column in which people say how a rule stands, of the question that has a row per rule.
     *
     * @param done its choices that say that it is done, {@code notApplicable} those that say that the rule does not apply
     */
    public record Statement(String column, List<String> done, List<String> notApplicable) {

        public Statement {
            done = done == null ? List.of() : List.copyOf(done);
            notApplicable = notApplicable == null ? List.of() : List.copyOf(notApplicable);
        }
    }

    /** A severity or certainty with its name. */
    public record Term(String id, String name, String description) {
    }

    /** A legal rule that applies when {@code when} is true. */
    public record Rule(String id, Expression when, String duty, String article, List<String> evidence, String phase,
            String severity,
            String certainty, List<String> evidenceSettings, String note) {

        public Rule {
            evidence = evidence == null ? List.of() : List.copyOf(evidence);
            evidenceSettings = evidenceSettings == null ? List.of() : List.copyOf(evidenceSettings);
        }
    }

    public Law {
        severities = severities == null ? List.of() : List.copyOf(severities);
        certainties = certainties == null ? List.of() : List.copyOf(certainties);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }
}
