package nl.samenwijzer.document;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.document.publish.Hidden;
import nl.samenwijzer.document.publish.TakenOut;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.page.PlanPaths;

/** What an edition for everyone leaves out of a document, for whoever releases it. */
@Path("/plannen/{id}/documenten/{kind}/weggelaten")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class LeftOutPage {

    private final Plans plans;
    private final PlanDocuments documents;
    private final CurrentAccount current;

    LeftOutPage(Plans plans, PlanDocuments documents, CurrentAccount current) {
        this.plans = plans;
        this.documents = documents;
        this.current = current;
    }

    /**
     * Something that is left out.
     *
     * @param question in whose answer it stands
     * @param href where that is filled in
     * @param what which part of the answer, or which row and column
     * @param why the reason, or the kind of data
     * @param text what was taken out of a text; empty when more than a piece is left out
     */
    record Line(String question, String href, String what, String why, String text) {
    }

    /** What the page shows. */
    record View(String plan, String title, Document document, Edition edition, List<Line> hidden, List<Line> takenOut) {

        /** For the tag with the formats. */
        public DocumentsPage.File file() {
            return new DocumentsPage.File(edition, "", "?edition=" + edition.id(), 0);
        }
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(View view);
    }

    @GET
    public TemplateInstance list(@PathParam("id") UUID id, @PathParam("kind") String kind,
            @QueryParam("edition") String edition) {
        OpenPlan open = plans.open(id, current.require());
        var document = documents.document(open, kind);
        var chosen = documents.edition(open, document, edition);
        var leftOut = documents.leftOut(open, document, chosen);
        return Templates.list(new View(id.toString(), open.plan().title(), document, chosen,
                leftOut.hidden().stream().map(hidden -> line(open, hidden)).toList(),
                leftOut.takenOut().stream().map(piece -> line(open, piece)).toList()));
    }

    private static Line line(OpenPlan open, Hidden hidden) {
        return new Line(hidden.question().text(), PlanPaths.field(open, hidden.question().id(), null, null),
                hidden.column() == null ? "Het hele antwoord" : hidden.column().label(),
                hidden.shielded() ? "Afgeschermd" : "Niet openbaar", "");
    }

    private static Line line(OpenPlan open, TakenOut piece) {
        var question = open.guide().index().questions().get(piece.question());
        if (question == null) {
            var isTitle = piece.question().equals(Marks.TITLE);
            return new Line(isTitle ? "Titel van het plan" : "Waarom het plan afwijkt van een advies",
                    isTitle ? PlanPaths.plan(open.plan().id()) + "/gegevens" : PlanPaths.field(open, piece.question(), "", ""),
                    "", piece.kind(), piece.text());
        }
        var row = question.type().hasRows() ? piece.row() : "";
        var name = row.isEmpty() ? "" : open.state().ask(names -> new Labels(names).ofRow(question, row));
        var column = open.guide().columnsOf(question).stream().filter(candidate -> candidate.id().equals(piece.column()))
                .map(Column::label).findFirst().orElse("");
        return new Line(question.text(),
                PlanPaths.field(open, question.id(), row.isEmpty() ? null : row, row.isEmpty() ? null : piece.column()),
                name.isEmpty() || column.isEmpty() ? name + column : name + ": " + column, piece.kind(), piece.text());
    }
}
