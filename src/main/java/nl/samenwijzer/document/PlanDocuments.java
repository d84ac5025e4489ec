package nl.samenwijzer.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

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
    private final DocumentWriters writers = new DocumentWriters(HouseStyle.NEUTRAL, STYLESHEET);
    private final RenderQueue queue = new RenderQueue(2, 8, Duration.ofSeconds(10));

    PlanDocuments(PlanModels models) {
        this.models = models;
    }

    /**
     * Makes a file of a document as the plan reads now.
     *
     * @param kind id of a document of the guide
     * @param edition id of an edition; null or empty for the first one this person may see
     * @param format file name extension, such as {@code pdf}
     * @param changes whether the changes since the newest adopted version are marked in it
     * @throws NotFoundException when there is no such document, edition, format or version for this plan and this person
     * @throws DocumentsBusy when too many documents are being made
     */
    public Rendered render(OpenPlan open, String kind, String edition, String format, boolean changes) {
        var document = of(open).stream().filter(candidate -> candidate.id().equals(kind)).findFirst()
                .orElseThrow(NotFoundException::new);
        var chosen = editions(open, document).stream()
                .filter(candidate -> edition == null || edition.isEmpty() || candidate.id().equals(edition)).findFirst()
                .orElseThrow(NotFoundException::new);
        var writer = writers.forExtension(format).orElseThrow(NotFoundException::new);
        var composing = changes ? models.changes(open, document, chosen).orElseThrow(NotFoundException::new)
                : models.now(open, document, chosen);
        return queue.take(() -> {
            var model = composing.get();
            var name = FileNames.of(writer.extension(), open.plan().title(), document.id(), chosen.id(), version(model),
                    changes ? Words.of("changes-file") : "");
            return new Rendered(name, writer.mediaType(), written(model, writer));
        });
    }

    /** The documents of the guide that exist for this plan as it stands, in the order of the guide. */
    public List<Document> of(OpenPlan open) {
        return open.state().ask(names -> open.guide().documents().documents().stream()
                .filter(document -> names.isTrue(document.when())).toList());
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
