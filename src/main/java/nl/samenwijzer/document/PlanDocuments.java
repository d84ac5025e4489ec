package nl.samenwijzer.document;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import nl.samenwijzer.document.compose.PerRow;
import nl.samenwijzer.document.list.ListFiles;
import nl.samenwijzer.document.model.WordCount;
import nl.samenwijzer.document.publish.LeftOut;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;

/** The documents of a plan, for pages and API alike. */
@ApplicationScoped
public class PlanDocuments {

    /** How many words a document has now, of how many it may have. */
    public record Length(int words, int most) {

        public boolean tooLong() {
            return words > most;
        }

        public int tooMany() {
            return Math.max(0, words - most);
        }
    }

    private final PlanModels models;
    private final DocumentFiles files;
    private final RenderQueue queue = new RenderQueue(2, 8, Duration.ofSeconds(10));

    PlanDocuments(PlanModels models, DocumentFiles files) {
        this.models = models;
        this.files = files;
    }

    /**
     * The plan as it reads in an adopted version (null or empty: as it stands).
     *
     * @throws NotFoundException when there is no such version
     */
    public Reading read(OpenPlan open, String version) {
        return models.read(open, version).orElseThrow(NotFoundException::new);
    }

    /**
     * Makes a file of a document.
     *
     * @throws NotFoundException when there is no such document, edition, format, row or version for this plan and this person
     * @throws DocumentsBusy when too many documents are being made
     */
    public Rendered render(OpenPlan open, WantedDocument wanted) {
        var reading = read(open, wanted.version());
        var document = document(reading, wanted.kind());
        var edition = edition(reading, document, wanted.edition());
        var row = rows(reading, document, edition).stream()
                .filter(candidate -> document.forEach() == null || candidate.id().equals(wanted.row())).findFirst()
                .orElseThrow(NotFoundException::new);
        return making(files.file(reading, document, row, edition, wanted.format(), wanted.changes())
                .orElseThrow(NotFoundException::new));
    }

    /** Makes something of documents when there is room for it. Throws {@link DocumentsBusy} when there is none in time. */
    public <T> T making(Supplier<T> work) {
        return queue.take(work);
    }

    /**
     * The document of this kind.
     *
     * @throws NotFoundException when this plan has none
     */
    public Document document(Reading reading, String kind) {
        return of(reading).stream().filter(candidate -> candidate.id().equals(kind)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * The edition with this id, the first one that the person may see when {@code id} is null or empty.
     *
     * @throws NotFoundException when there is none
     */
    public Edition edition(Reading reading, Document document, String id) {
        var any = id == null || id.isEmpty();
        return editions(reading, document).stream().filter(candidate -> any || candidate.id().equals(id)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * What an edition leaves out of a document because not everyone may read it.
     *
     * @throws nl.samenwijzer.plan.NotAllowed when this person may not read all of it
     */
    public LeftOut leftOut(Reading reading, Document document, Edition edition) {
        reading.open().require(Action.EXPORT_PRIVATE);
        return Publishing.leftOut(reading, document, edition);
    }

    /** The documents of the guide that exist for the plan as it reads, in the order of the guide. */
    public List<Document> of(Reading reading) {
        return reading.open().state().ask(names -> reading.open().guide().documents().documents().stream()
                .filter(document -> document.forEach() == null ? names.isTrue(document.when())
                        : !PerRow.of(names, document).isEmpty())
                .filter(document -> document.list() == null || ListFiles.exists(reading.open(), document)).toList());
    }

    /**
     * The rows of which each has this document, with names that the edition may tell; one without id and name for a document of
     * which there is one.
     */
    public List<PerRow.Row> rows(Reading reading, Document document, Edition edition) {
        return document.forEach() == null ? List.of(new PerRow.Row("", ""))
                : Publishing.in(edition, reading).open().state().ask(names -> PerRow.of(names, document, edition));
    }

    /** The title of the plan as the edition tells it. */
    public String title(Reading reading, Edition edition) {
        return Publishing.in(edition, reading).open().state().input().title();
    }

    /** The editions of a document that this person may see, in the order of the document. */
    public List<Edition> editions(Reading reading, Document document) {
        var open = reading.open();
        return document.editions().stream()
                .flatMap(id -> open.guide().documents().editions().stream().filter(edition -> edition.id().equals(id)))
                .filter(edition -> !edition.restricted() || open.may(Action.EXPORT_PRIVATE))
                .filter(edition -> document.list() == null || ListFiles.mayHave(open, document, edition)).toList();
    }

    /** How long a document is; empty when the guide does not say how long it may be. */
    public Optional<Length> length(Reading reading, Document document, PerRow.Row row, Edition edition) {
        return document.maxWords() == null ? Optional.empty()
                : Optional.of(new Length(WordCount.of(models.model(reading, document, row.id(), edition).get()),
                        document.maxWords()));
    }

    void warmUp() {
        files.warmUp();
    }
}
