package nl.samenwijzer.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.UUID;

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
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;

/** The documents of a plan: which there are, for whom, and the files themselves. */
@Path("/plannen/{id}/documenten")
@Authenticated
class DocumentsPage {

    static final String YES = "ja";
    private static final String HTML = "html";

    private final Plans plans;
    private final PlanDocuments documents;
    private final DocumentsViews views;
    private final CurrentAccount current;

    DocumentsPage(Plans plans, PlanDocuments documents, DocumentsViews views, CurrentAccount current) {
        this.plans = plans;
        this.documents = documents;
        this.views = views;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance list(DocumentsView view);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@PathParam("id") UUID id, @QueryParam("versie") String version) {
        return Templates.list(views.of(documents.read(plans.open(id, current.require()), version)));
    }

    @GET
    @Path("{kind}.{format}")
    public Response file(@PathParam("id") UUID id, @PathParam("kind") String kind, @PathParam("format") String format,
            @QueryParam("edition") String edition, @QueryParam("row") String row, @QueryParam("versie") String version,
            @QueryParam("wijzigingen") String changes) {
        OpenPlan open = plans.open(id, current.require());
        try {
            var file = documents.render(open,
                    new WantedDocument(kind, edition, format, row, version, YES.equals(changes)));
            return Response.ok(file.content(), file.mediaType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, file.name().disposition(!format.equals(HTML)))
                    .header(Rendered.DIGEST, file.digest()).header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
        } catch (DocumentsBusy busy) {
            return BusyPage.of(busy, id, kind + "." + format + query(edition, row, version, changes));
        }
    }

    private static String query(String edition, String row, String version, String changes) {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "edition", edition);
        add(query, "row", row);
        add(query, "versie", version);
        if (YES.equals(changes)) {
            add(query, "wijzigingen", YES);
        }
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
