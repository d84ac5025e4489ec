package nl.samenwijzer.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.document.compose.Circumstances;
import nl.samenwijzer.document.compose.Composer;
import nl.samenwijzer.document.compose.PerRow;
import nl.samenwijzer.document.compose.Version;
import nl.samenwijzer.document.model.DocumentModel;
import nl.samenwijzer.document.output.DocumentWriter;
import nl.samenwijzer.document.output.HouseStyle;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SnapshotContent;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Answers;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.web.OrganisationSettings;

/** The documents of a plan, for pages and API alike. */
@ApplicationScoped
public class PlanDocuments {

    /** Style sheet of documents in the browser. */
    static final String STYLESHEET = "/document/document.css";

    private final Plans plans;
    private final Accounts accounts;
    private final OrganisationSettings organisation;
    private final DocumentWriters writers = new DocumentWriters(HouseStyle.NEUTRAL, STYLESHEET);
    private final RenderQueue queue = new RenderQueue(2, 8, Duration.ofSeconds(10));

    PlanDocuments(Plans plans, Accounts accounts, OrganisationSettings organisation) {
        this.plans = plans;
        this.accounts = accounts;
        this.organisation = organisation;
    }

    /**
     * Makes a file of a document as the plan reads now.
     *
     * @param kind id of a document of the guide
     * @param edition id of an edition; null or empty for the first one this person may see
     * @param format file name extension, such as {@code pdf}
     * @param row id of the row, of a document of which there is one per row; null or empty for another
     * @throws NotFoundException when there is no such document, edition or format for this plan and this person
     * @throws DocumentsBusy when too many documents are being made
     */
    public Rendered render(OpenPlan open, String kind, String edition, String format, String row) {
        var document = of(open).stream().filter(candidate -> candidate.id().equals(kind)).findFirst()
                .orElseThrow(NotFoundException::new);
        var chosen = editions(open, document).stream()
                .filter(candidate -> edition == null || edition.isEmpty() || candidate.id().equals(edition)).findFirst()
                .orElseThrow(NotFoundException::new);
        var writer = writers.forExtension(format).orElseThrow(NotFoundException::new);
        var subject = subject(open, document, row);
        var circumstances = circumstances(open);
        return queue.take(() -> {
            var model = Composer.compose(document, subject.id(), chosen, open.state(), circumstances);
            var name = FileNames.of(writer.extension(), open.plan().title(), document.id(), subject.name(), chosen.id(),
                    version(model));
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

    private PerRow.Row subject(OpenPlan open, Document document, String row) {
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

    /** The adopted versions of the plan, the newest first. */
    List<Version> versions(OpenPlan open) {
        var snapshots = plans.snapshots(open);
        var people = accounts.byIds(snapshots.stream().map(Snapshot::createdBy).distinct().toList());
        return snapshots.stream()
                .map(snapshot -> new Version(snapshot.number(), snapshot.createdAt(),
                        people.containsKey(snapshot.createdBy()) ? people.get(snapshot.createdBy()).displayName() : "",
                        Answers.of(open.guide(), SnapshotContent.entries(snapshot.content()))))
                .toList();
    }

    void warmUp() {
        writers.warmUp();
    }

    private Circumstances circumstances(OpenPlan open) {
        return new Circumstances(organisation.name(), open.may(Action.VIEW_SHIELDED), field -> shown(open, field),
                versions(open), approvers(open));
    }

    /** A document tells a field of all groups. */
    private static void shown(OpenPlan open, String field) {
        open.state().entries().rows(open.guide().registerQuestion().id()).stream()
                .filter(row -> row.value() != null && row.value().hasNonNull(field))
                .forEach(row -> open.shown().note(field, row.row()));
    }

    /** Names of who gave an approval, by the id that the approval holds. */
    private Map<String, String> approvers(OpenPlan open) {
        var ids = new HashSet<UUID>();
        open.guide().questions().stream().filter(question -> question.type() == QuestionType.APPROVAL)
                .map(question -> open.state().stored(question)).filter(answer -> answer != null)
                .forEach(answer -> uuid(answer.path("door").asText()).ifPresent(ids::add));
        var names = new HashMap<String, String>();
        accounts.byIds(ids).forEach((id, account) -> names.put(id.toString(), account.displayName()));
        return names;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException nobody) {
            return Optional.empty();
        }
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
