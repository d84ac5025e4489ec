package nl.samenwijzer.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.document.compose.PerRow;
import nl.samenwijzer.document.list.ListFiles;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.progress.StepState;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.plan.transfer.PlanExport;
import nl.samenwijzer.web.view.Link;

/** Makes what the page with documents shows. */
@ApplicationScoped
class DocumentsViews {

    /** The formats of a document to read, as people call them. */
    private static final List<DocumentsView.Format> TEXT = List.of(new DocumentsView.Format("html", "Bekijken", false),
            new DocumentsView.Format("pdf", "PDF", true), new DocumentsView.Format("docx", "Word (DOCX)", true),
            new DocumentsView.Format("odt", "OpenDocument (ODT)", true));

    private final PlanDocuments documents;

    DocumentsViews(PlanDocuments documents) {
        this.documents = documents;
    }

    DocumentsView of(Reading reading) {
        OpenPlan open = reading.open();
        Optional<Snapshot> newest = reading.versions().stream().findFirst();
        List<DocumentsView.Version> versions = reading.adopted().isPresent() ? List.of()
                : reading.versions().stream().map(version -> new DocumentsView.Version(version.number(),
                        version.number() + ".0", date(open, version), version.hash())).toList();
        return new DocumentsView(open.plan().id().toString(), open.plan().title(),
                newest.map(version -> version.number() + ".0").orElse(""), newest.map(one -> date(open, one)).orElse(""),
                reading.adopted().isPresent(), reading.isConcept(),
                documents.of(reading).stream().map(document -> line(reading, document))
                        .filter(line -> !line.editions().isEmpty()).toList(),
                versions, PlanExport.mayHave(open), query(reading.query("versie")));
    }

    /** One document with all its files. */
    DocumentsView.Line line(Reading reading, Document document) {
        List<Edition> editions = documents.editions(reading, document);
        List<DocumentsView.File> files = new ArrayList<>();
        editions.forEach(edition -> documents.rows(reading, document, edition)
                .forEach(row -> files.add(file(reading, document, edition, row))));
        return new DocumentsView.Line(document, reading.open().guide().phase(document.phase()).name(), editions,
                formats(reading, document), files, usedIn(reading.open(), document));
    }

    private DocumentsView.File file(Reading reading, Document document, Edition edition, PerRow.Row row) {
        Stream<String> which = row.id().isEmpty() ? Stream.of("edition=" + edition.id())
                : Stream.of("edition=" + edition.id(), "row=" + row.id());
        return new DocumentsView.File(edition, row.name(), query(Stream.concat(which, reading.query("versie"))),
                documents.length(reading, document, row, edition), leftOut(reading, document, edition));
    }

    private int leftOut(Reading reading, Document document, Edition edition) {
        return edition.restricted() || !reading.open().may(Action.EXPORT_PRIVATE) ? 0
                : documents.leftOut(reading, document, edition).size();
    }

    private static List<DocumentsView.Format> formats(Reading reading, Document document) {
        return document.list() == null ? TEXT
                : ListFiles.formats(reading.open().guide(), document).stream()
                        .map(format -> new DocumentsView.Format(format.extension(), format.name(), true)).toList();
    }

    /** The step in which the text of this document is taken over, to be changed by hand; when it is there to go to. */
    private static Optional<Link> usedIn(OpenPlan open, Document document) {
        return open.guide().questions().stream()
                .filter(question -> question.prefill().stream().anyMatch(one -> document.id().equals(one.from())))
                .flatMap(question -> open.state().step(open.guide().stepOf(question)).stream())
                .filter(step -> open.state().open(step.phase())).map(StepState::step).findFirst()
                .map(step -> new Link(step.name(), PlanPaths.step(open.plan().id(), step.id())));
    }

    private static String query(Stream<String> parts) {
        String query = parts.collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String date(OpenPlan open, Snapshot version) {
        return Labels.of(LocalDate.ofInstant(version.createdAt(), open.state().input().zone()));
    }
}
