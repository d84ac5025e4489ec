package nl.samenwijzer.api.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;

import nl.samenwijzer.document.DocumentFiles;
import nl.samenwijzer.document.PlanDocuments;
import nl.samenwijzer.document.PlanDocuments.Length;
import nl.samenwijzer.document.Reading;
import nl.samenwijzer.document.compose.PerRow;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;

/**
 * The documents of a plan that the caller may have, and the adopted versions of which they can be had.
 *
 * @param version number of the adopted version that was asked for; null for the plan as it stands
 */
public record DocumentList(Integer version, List<Item> documents, List<Version> versions) {

    /**
     * A document; {@code rows} are what it can be about, each with a document of its own, and empty when there is one.
     *
     * @param formats file name extensions
     */
    public record Item(String kind, String title, String phase, List<String> formats, List<EditionView> editions,
            List<RowView> rows) {
    }

    /** An edition, and how many words the document has in it of how many; null when the guide sets no limit. */
    public record EditionView(String id, String name, @JsonProperty("public") boolean open, Integer words, Integer maxWords) {
    }

    /** A row by its id, as the parameter {@code row} takes it. */
    public record RowView(String id, String name) {
    }

    /** An adopted version. */
    public record Version(int number, Instant adoptedAt, String contentSha256) {
    }

    public static DocumentList of(Reading reading, PlanDocuments documents, DocumentFiles files) {
        return new DocumentList(reading.adopted().map(version -> version.number()).orElse(null),
                documents.of(reading).stream().map(document -> item(reading, document, documents, files))
                        .filter(item -> !item.editions().isEmpty()).toList(),
                reading.versions().stream()
                        .map(version -> new Version(version.number(), version.createdAt(), version.hash())).toList());
    }

    private static Item item(Reading reading, Document document, PlanDocuments documents, DocumentFiles files) {
        List<Edition> editions = documents.editions(reading, document);
        List<RowView> rows = document.forEach() == null ? List.of()
                : editions.stream().limit(1).flatMap(edition -> documents.rows(reading, document, edition).stream())
                        .map(row -> new RowView(row.id(), row.name())).toList();
        return new Item(document.id(), document.title(), document.phase(), files.formats(reading, document),
                editions.stream().map(edition -> edition(reading, document, edition, documents)).toList(), rows);
    }

    private static EditionView edition(Reading reading, Document document, Edition edition, PlanDocuments documents) {
        Optional<Length> length = document.forEach() != null ? Optional.empty()
                : documents.length(reading, document, new PerRow.Row("", ""), edition);
        return new EditionView(edition.id(), edition.name(), !edition.restricted(), length.map(Length::words).orElse(null),
                document.maxWords());
    }
}
