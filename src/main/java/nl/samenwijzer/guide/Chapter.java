package nl.samenwijzer.guide;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A chapter of a document; {@code number} is a number or a letter.
 */
public record Chapter(String id, String number, String document, String title, List<String> subquestions,
        @JsonProperty("public") Publicity publicity) {

    public Chapter {
        subquestions = subquestions == null ? List.of() : List.copyOf(subquestions);
    }
}
