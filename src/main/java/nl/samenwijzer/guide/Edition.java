package nl.samenwijzer.guide;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * For whom a version of a document is. Public unless {@code private}; {@code chapters} and {@code questions} limit it to those
 * (empty: all).
 *
 * @param brief whether it is a page or two: it opens without cover and contents, and tells each answer in short
 * @param archive whether an adopted version is kept in this edition; true when the guide does not say
 * @param leaveOut what is taken out of the texts that people wrote; null for nothing
 */
public record Edition(String id, String name, String description, @JsonProperty("private") boolean restricted,
        List<String> chapters, List<String> questions, boolean brief, Boolean archive, LeaveOut leaveOut) {

    /**
     * Data that an edition leaves out of texts.
     *
     * @param kinds as of the check on personal data, and {@code bedrag} for amounts of money
     * @param allowed by question the kinds that it asks for, which stay
     */
    public record LeaveOut(List<String> kinds, Map<String, List<String>> allowed) {

        public LeaveOut {
            kinds = kinds == null ? List.of() : List.copyOf(kinds);
            allowed = allowed == null ? Map.of() : Map.copyOf(allowed);
        }

        /** The kinds that are taken out of the answer to this question. */
        public List<String> kindsAt(Question question) {
            var asked = allowed.getOrDefault(question.id(), List.of());
            return kinds.stream().filter(kind -> !asked.contains(kind)).toList();
        }
    }

    public Edition {
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        questions = questions == null ? List.of() : List.copyOf(questions);
        archive = archive == null || archive;
    }
}
