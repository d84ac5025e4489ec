package nl.samenwijzer.document.model;

import java.time.Instant;
import java.util.List;

/**
 * What the file says about itself.
 *
 * @param organisation the author: the municipality, never a person
 * @param subject one sentence on what the document is about
 * @param keywords words to find it by
 * @param created the moment its content was fixed; shown as the date of the document, the same in every format
 * @param version how people call this version, may be empty
 */
public record Metadata(String organisation, String subject, List<String> keywords, Instant created, String version) {

    public Metadata {
        keywords = List.copyOf(keywords);
    }
}
