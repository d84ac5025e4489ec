package nl.samenwijzer.guide.check.reference;

import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.Publicity;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** What documents point at exists, and every question stands in its chapter exactly once. */
final class DocumentReferences implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var documents = subject.guide().documents();
        var editions = documents.editions().stream().map(Edition::id).toList();
        documents.editions().forEach(edition -> {
            subject.known(edition, "chapters", edition.chapters(), subject.chapterIds(), "hoofdstuk");
            if (edition.leaveOut() != null) {
                AllowedKinds.inspect(subject, edition.leaveOut(), edition.leaveOut().kinds(), edition.leaveOut().allowed());
            }
            subject.known(edition, "questions", edition.questions(), subject.questionIds(), "vraag");
            edition.questions().stream().filter(subject.questionIds()::contains)
                    .filter(question -> !shows(documents.documents(), edition, question))
                    .forEach(question -> subject.fault(edition, "questions",
                            "De vraag '%s' staat in geen hoofdstuk van deze uitgave.".formatted(question),
                            "Zet het hoofdstuk van de vraag bij chapters, of haal de vraag hier weg."));
        });
        documents.documents().forEach(document -> {
            subject.known(document, "phase", document.phase(), subject.guide().index().phases().keySet(), "fase");
            subject.known(document, "editions", document.editions(), editions, "uitgave");
            document.chapters().forEach(chapter -> chapter(subject, document, chapter));
            parts(document, null)
                    .forEach(part -> {
                        subject.known(part, "question", part.question(), subject.questionIds(), "vraag");
                        columns(subject, part);
                    });
            document.template().forEach(part -> minimum(subject, part));
            perRow(subject, document);
            list(subject, document, documents.editions());
        });
        subject.guide().questions().forEach(question -> once(subject, question));
    }

    private static void chapter(Subject subject, Document document, Document.ChapterOutline outline) {
        if (subject.guide().about().chapters().stream().noneMatch(
                chapter -> chapter.id().equals(outline.chapter()) && chapter.document().equals(document.id()))) {
            subject.fault(outline, "chapter", "'%s' is geen hoofdstuk van dit document.".formatted(outline.chapter()),
                    "Verbeter de id, of verander document bij het hoofdstuk in guide.yaml.");
        }
    }

    /** Whether a document of this edition has the question, in a chapter that the edition has too. */
    private static boolean shows(List<Document> documents, Edition edition, String question) {
        return documents.stream().filter(document -> document.editions().contains(edition.id())).anyMatch(document -> Stream
                .concat(document.chapters().stream()
                        .filter(chapter -> edition.chapters().isEmpty() || edition.chapters().contains(chapter.chapter()))
                        .map(Document.ChapterOutline::parts), document.sections().stream().map(Document.Section::parts))
                .flatMap(List::stream).anyMatch(part -> question.equals(part.question())));
    }

    private static void columns(Subject subject, Document.Part part) {
        var question = subject.question(part.question());
        if (question != null && !part.columns().isEmpty()) {
            subject.known(part, "columns", part.columns(),
                    subject.guide().columnsOf(question).stream().map(Column::id).toList(), "kolom van deze vraag");
        }
    }

    private static void perRow(Subject subject, Document document) {
        if (document.forEach() == null) {
            return;
        }
        if (document.template().isEmpty()) {
            subject.fault(document, "forEach", "Alleen een document met een sjabloon kan er per rij een zijn.",
                    "Haal forEach weg, of maak er een sjabloon van.");
        }
        if (document.forEach().source(subject.guide()) == null) {
            subject.fault(document, "forEach", "De lijst '%s' begint niet met een vraag met rijen."
                    .formatted(document.forEach().list().text()), "Begin de lijst met de id van een vraag met rijen.");
        }
    }

    /** A list is made of rows, and each of its editions may tell of them. */
    private static void list(Subject subject, Document document, List<Edition> editions) {
        subject.known(document, "list", document.list(), subject.questionIds(), "vraag");
        var question = subject.question(document.list());
        if (document.list() == null || question == null) {
            return;
        }
        if (!question.type().hasRows()) {
            subject.fault(document, "list", "De vraag '%s' heeft geen rijen.".formatted(document.list()),
                    "Kies een vraag met rijen, zoals een tabel, de planning of de lijst met betrokkenen.");
        }
        if (document.maxWords() != null) {
            subject.fault(document, "maxWords", "Een lijst heeft geen hoogste aantal woorden.", "Haal maxWords weg.");
        }
        editions.stream().filter(edition -> document.editions().contains(edition.id())).forEach(edition -> {
            if (!edition.restricted() && question.publicity() == Publicity.NO) {
                subject.fault(document, "editions", "De uitgave '%s' is openbaar, maar de vraag '%s' niet."
                        .formatted(edition.id(), question.id()), "Haal de uitgave weg bij deze lijst.");
            }
            if (!edition.chapters().isEmpty() && !edition.chapters().contains(question.chapter())
                    && subject.chapterIds().containsAll(edition.chapters())) {
                subject.fault(document, "editions", "De uitgave '%s' heeft hoofdstuk '%s' van deze vraag niet."
                        .formatted(edition.id(), question.chapter()), "Haal de uitgave weg bij deze lijst.");
            }
        });
    }

    private static void minimum(Subject subject, Document.TemplatePart part) {
        if (part.minimum() != null && subject.guide().about().minimumQuestions().stream()
                .noneMatch(minimum -> minimum.number() == part.minimum())) {
            subject.fault(part, "minimum", "Er is geen minimumvraag %d.".formatted(part.minimum()), "Verbeter het nummer.");
        }
    }

    private static void once(Subject subject, Question question) {
        var chapter = subject.guide().about().chapters().stream().filter(candidate -> candidate.id().equals(question.chapter()))
                .findFirst();
        if (chapter.isEmpty()) {
            return; // told at the question
        }
        var count = subject.guide().documents().documents().stream()
                .filter(document -> document.id().equals(chapter.get().document()))
                .flatMap(document -> parts(document, question.chapter())).filter(part -> question.id().equals(part.question()))
                .count();
        if (count != 1) {
            subject.fault(question, "chapter", "De vraag '%s' staat %d keer in hoofdstuk '%s' van de documenten."
                    .formatted(question.id(), count, question.chapter()), "Zet de vraag er precies één keer in.");
        }
    }

    /** The parts of a document; of one chapter when it has chapters and {@code chapter} is not null. */
    private static Stream<Document.Part> parts(Document document, String chapter) {
        return Stream.concat(
                document.chapters().stream().filter(outline -> chapter == null || outline.chapter().equals(chapter))
                        .map(Document.ChapterOutline::parts),
                document.sections().stream().map(Document.Section::parts)).flatMap(List::stream);
    }
}
