package nl.samenwijzer.document.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.document.DocumentFiles;
import nl.samenwijzer.document.PlanDocuments;
import nl.samenwijzer.document.Reading;
import nl.samenwijzer.document.compose.PerRow;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;

/** The files that there are of a plan for one person. */
@ApplicationScoped
public class Parts {

    private final PlanDocuments documents;
    private final DocumentFiles files;

    Parts(PlanDocuments documents, DocumentFiles files) {
        this.documents = documents;
        this.files = files;
    }

    /** Those documents in those editions, in each of their formats, edition by edition in the order of the guide. */
    public List<Part> of(Reading reading, BiPredicate<Document, Edition> wanted) {
        List<Part> parts = new ArrayList<>();
        List<Document> all = documents.of(reading);
        reading.open().guide().documents().editions().forEach(edition -> all.stream()
                .filter(document -> documents.editions(reading, document).contains(edition) && wanted.test(document, edition))
                .forEach(document -> add(parts, reading, document, edition)));
        return parts;
    }

    /** What the plan is called in this edition. */
    String title(Reading reading, Edition edition) {
        return documents.title(reading, edition);
    }

    private void add(List<Part> parts, Reading reading, Document document, Edition edition) {
        for (PerRow.Row row : documents.rows(reading, document, edition)) {
            String title = row.name().isEmpty() ? document.title() : document.title() + ", " + row.name();
            for (String format : files.formats(reading, document)) {
                files.file(reading, document, row, edition, format, false)
                        .ifPresent(file -> parts.add(new Part(edition, title, format, file)));
            }
        }
    }
}
