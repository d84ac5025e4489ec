package nl.samenwijzer.guide;

import java.util.List;

/**
 * The legal rules: what a law asks of a plan, when at the latest and what proves it.
 */
public record Law(List<Term> severities, List<Term> certainties, List<Rule> rules) {

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
