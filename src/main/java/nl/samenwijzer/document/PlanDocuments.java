package nl.samenwijzer.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import nl.samenwijzer.document.compose.PerRow;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.DocumentWriter;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.document.output.Words;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;

/** The documents of a plan, for pages and API alike. */
@ApplicationScoped
public class PlanDocuments {

    /** Style sheet of documents in the browser. */
    static final String STYLESHEET = "/document/document.css";

    private final PlanModels models;
    private final DocumentWriters writers;
    private final RenderQueue queue = new RenderQueue(2, 8, Duration.ofSeconds(10));

    PlanDocuments(PlanModels models, HouseStyle style) {
        this.models = models;
        this.writers = new DocumentWriters(style, STYLESHEET, HouseSheet.ADDRESS);
    }

    /**
     * Makes a file of a document as the plan reads now.
     *
     * @throws NotFoundException when there is no such document, edition, format, row or version for this plan and this person
     * @throws DocumentsBusy when too many documents are being made
     */
    public Rendered render(OpenPlan open, WantedDocument wanted) {
        var document = of(open).stream().filter(candidate -> candidate.id().equals(wanted.kind())).findFirst()
                .orElseThrow(NotFoundException::new);
        var anyEdition = wanted.edition() == null || wanted.edition().isEmpty();
        var edition = editions(open, document).stream()
                .filter(candidate -> anyEdition || candidate.id().equals(wanted.edition())).findFirst()
                .orElseThrow(NotFoundException::new);
        var writer = writers.forExtension(wanted.format()).orElseThrow(NotFoundException::new);
        var row = row(open, document, wanted.row());
        var composing = wanted.changes() ? models.changes(open, document, row.id(), edition).orElseThrow(NotFoundException::new)
                : models.now(open, document, row.id(), edition);
        return queue.take(() -> {
            var model = composing.get();
            var name = FileNames.of(writer.extension(), open.plan().title(), document.id(), row.name(), edition.id(),
                    version(model), wanted.changes() ? Words.of("changes-file") : "");
            return new Rendered(name, writer.mediaType(), written(model, writer));
        });
    }

    /** The documents of the guide that exist for this plan as it stands, in the order of the guide. */
    public List<Document> of(OpenPlan open) {
        return open.state().ask(names -> open.guide().documents().documents().stream()
                .filter(document -> document.forEach() == null ? names.isTrue(document.when())
                        : !PerRow.of(names, document).isEmpty())
                .toList());
    }

    /** The rows of which each has this document; empty for a document of which there is one. */
    public List<PerRow.Row> rows(OpenPlan open, Document document) {
        return document.forEach() == null ? List.of() : open.state().ask(names -> PerRow.of(names, document));
    }

    private PerRow.Row row(OpenPlan open, Document document, String row) {
        return document.forEach() == null ? new PerRow.Row("", "")
                : rows(open, document).stream().filter(candidate -> candidate.id().equals(row)).findFirst()
                        .orElseThrow(NotFoundException::new);
    }

    /** The editions of a document that this person may see, in the order of the document. */
    public List<Edition> editions(OpenPlan open, Document document) {
        return document.editions().stream()
                .flatMap(id -> open.guide().documents().editions().stream().filter(edition -> edition.id().equals(id)))
                .filter(edition -> !edition.restricted() || open.may(Action.EXPORT_PRIVATE)).toList();
    }

    /** Whether there is an adopted version to tell changes since. */
    public boolean hasVersion(OpenPlan open) {
        return models.newest(open).isPresent();
    }

    void warmUp() {
        writers.warmUp();
    }

    /** In a file name: the number of the adopted version, or that it is a draft. */
    private static String version(DocumentModel model) {
        return model.concept() ? "concept" : "versie-" + model.metadata().version();
    }

    private static byte[] written(DocumentModel model, DocumentWriter writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(model, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
