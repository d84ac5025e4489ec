package nl.samenwijzer.guide;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * For whom a version of a document is. Public unless {@code private}; {@code chapters} limits it to those (empty: all).
 *
 * @param archive whether an adopted version is kept in this edition; true when the guide does not say
 */
public record Edition(String id, String name, String description, @JsonProperty("private") boolean restricted,
        List<String> chapters, Boolean archive) {

    public Edition {
        chapters = chapters == null ? List.of() : List.copyOf(chapters);
        archive = archive == null || archive;
    }
}
