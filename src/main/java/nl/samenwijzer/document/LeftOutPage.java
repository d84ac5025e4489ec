package nl.samenwijzer.document;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
    private final DocumentsViews views;
    private final CurrentAccount current;

    LeftOutPage(Plans plans, PlanDocuments documents, DocumentsViews views, CurrentAccount current) {
        this.plans = plans;
        this.documents = documents;
        this.views = views;
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

    /** What the page shows; {@code file} is what the list is about. */
    record View(String plan, String title, DocumentsView.Line line, DocumentsView.File file, List<Line> hidden,
            List<Line> takenOut, String back) {
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(View view);
    }

    @GET
    public TemplateInstance list(@PathParam("id") UUID id, @PathParam("kind") String kind,
            @QueryParam("edition") String edition, @QueryParam("versie") String version) {
        var reading = documents.read(plans.open(id, current.require()), version);
        var document = documents.document(reading, kind);
        var chosen = documents.edition(reading, document, edition);
        var leftOut = documents.leftOut(reading, document, chosen);
        var line = views.line(reading, document);
        var file = line.files().stream().filter(candidate -> candidate.edition().equals(chosen)).findFirst()
                .orElseThrow(NotFoundException::new);
        var open = reading.open();
        return Templates.list(new View(id.toString(), open.plan().title(), line, file,
                leftOut.hidden().stream().map(hidden -> line(open, hidden)).toList(),
                leftOut.takenOut().stream().map(piece -> line(open, piece)).toList(),
                "/plannen/" + id + "/documenten" + reading.query("versie").map(part -> "?" + part).findFirst().orElse("")));
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
