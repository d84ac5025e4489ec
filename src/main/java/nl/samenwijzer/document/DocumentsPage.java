package nl.samenwijzer.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.guide.Document;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.rule.Labels;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.transfer.PlanExport;

/** The documents of a plan: which there are, for whom, and the files themselves. */
@Path("/plannen/{id}/documenten")
@Authenticated
class DocumentsPage {

    private static final String HTML = "html";
    private static final String YES = "ja";

    private final Plans plans;
    private final PlanDocuments documents;
    private final CurrentAccount current;

    DocumentsPage(Plans plans, PlanDocuments documents, CurrentAccount current) {
        this.plans = plans;
        this.documents = documents;
        this.current = current;
    }

    /** One document on the page with the editions that this person may see. */
    record Line(Document document, String phase, List<Edition> editions, List<File> files) {

        public boolean perRow() {
            return document.forEach() != null;
        }
    }

    /**
     * A document to look at or to download.
     *
     * @param name of what it is about; empty when there is one for the whole plan
     * @param query part of its address
     */
    record File(Edition edition, String name, String query) {

        public String withChanges() {
            return query + "&wijzigingen=" + YES;
        }

        /** What a link to it is about. */
        public String called(Document document) {
            return document.title() + ", " + (name.isEmpty() ? "" : name + ", ") + edition.name();
        }
    }

    /**
     * What the page shows.
     *
     * @param version the newest adopted version, empty when there is none
     * @param changed whether the plan was changed since
     * @param mayExport whether this person may have the whole plan as a file
     */
    record View(String plan, String title, String version, String adoptedOn, boolean changed, List<Line> lines,
            boolean mayExport) {

        /** The adopted version since which something changed; empty when nothing did. */
        public String changesSince() {
            return changed ? version : "";
        }
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(View view);

        static native TemplateInstance busy(String again, String back);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@PathParam("id") UUID id) {
        var open = plans.open(id, current.require());
        var lines = documents.of(open).stream()
                .map(document -> line(open, document)).filter(line -> !line.editions().isEmpty()).toList();
        var versions = plans.snapshots(open);
        var zone = open.state().input().zone();
        return Templates.list(new View(id.toString(), open.plan().title(),
                versions.isEmpty() ? "" : versions.get(0).number() + ".0",
                versions.isEmpty() ? ""
                        : Labels
                                .of(LocalDate.ofInstant(versions.get(0).createdAt(), zone)),
                !open.state().adoption().given() || open.state().adoption().changedSince(), lines,
                PlanExport.mayHave(open)));
    }

    private Line line(OpenPlan open, Document document) {
        var editions = documents.editions(open, document);
        var rows = documents.rows(open, document);
        var files = editions.stream().flatMap(edition -> document.forEach() == null
                ? Stream.of(new File(edition, "", "?edition=" + edition.id()))
                : rows.stream().map(row -> new File(edition, row.name(), "?edition=" + edition.id() + "&row=" + row.id())))
                .toList();
        return new Line(document, open.guide().phase(document.phase()).name(), editions, files);
    }

    @GET
    @Path("{kind}.{format}")
    public Response file(@PathParam("id") UUID id, @PathParam("kind") String kind, @PathParam("format") String format,
            @QueryParam("edition") String edition, @QueryParam("row") String row,
            @QueryParam("wijzigingen") String changes) {
        OpenPlan open = plans.open(id, current.require());
        try {
            var file = documents.render(open, new WantedDocument(kind, edition, format, row, YES.equals(changes)));
            return Response.ok(file.content(), file.mediaType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, file.name().disposition(!format.equals(HTML)))
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
        } catch (DocumentsBusy busy) {
            var back = "/plannen/" + id + "/documenten";
            return Response.status(Response.Status.SERVICE_UNAVAILABLE).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .header(HttpHeaders.RETRY_AFTER, busy.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER))
                    .entity(Templates.busy(back + "/" + kind + "." + format + query(edition, row, changes), back)).build();
        }
    }

    private static String query(String edition, String row, String changes) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (edition != null) {
            query.add("edition=" + URLEncoder.encode(edition, StandardCharsets.UTF_8));
        }
        if (row != null) {
            query.add("row=" + URLEncoder.encode(row, StandardCharsets.UTF_8));
        }
        if (YES.equals(changes)) {
            query.add("wijzigingen=" + YES);
        }
        return query.toString();
    }
}
