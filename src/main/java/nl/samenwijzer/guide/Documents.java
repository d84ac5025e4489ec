package nl.samenwijzer.guide;

import java.util.List;

/**
 * The documents of the guide, their editions (audiences) and the lists they draw on.
 */
public record Documents(List<Edition> editions, List<Document> documents, List<Risk> riskLibrary,
        List<Criterion> evaluationCriteria) {

    /** A risk with a measure against it. */
    public record Risk(String id, String risk, String measure) {
    }

    /** A point to evaluate a process on. */
    public record Criterion(String id, String text) {
    }

    public Documents {
        editions = editions == null ? List.of() : List.copyOf(editions);
        documents = documents == null ? List.of() : List.copyOf(documents);
        riskLibrary = riskLibrary == null ? List.of() : List.copyOf(riskLibrary);
        evaluationCriteria = evaluationCriteria == null ? List.of() : List.copyOf(evaluationCriteria);
    }
}
