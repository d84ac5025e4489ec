package nl.samenwijzer.guide;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * For whom a version of a document is. Public unless {@code private}; {@code chapters} and {@code questions} limit it to those
 * (empty: all).
 *
 * @param brief whether it is a page or two: it opens without cover and contents, and tells each answer in short
 */
public record Edition(String id, String name, String description, @JsonProperty("private") boolean restricted,
        List<String> chapters, List<String> questions, boolean brief) {

    public Edition {
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        questions = questions == null ? List.of() : List.copyOf(questions);
    }
}
