package nl.samenwijzer.document.archive;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.document.PlanDocuments;
import nl.samenwijzer.document.Reading;
import nl.samenwijzer.document.bundle.BundleFaults;
import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.access.Action;

/** The package of an adopted version for the archive: what is in it, what must be decided first, and the file. */
@Path("/plannen/{id}/documenten")
class ArchivePage {

    private final Plans plans;
    private final PlanDocuments documents;
    private final ArchivePackages packages;
    private final CurrentAccount current;

    ArchivePage(Plans plans, PlanDocuments documents, ArchivePackages packages, CurrentAccount current) {
        this.plans = plans;
        this.documents = documents;
        this.packages = packages;
        this.current = current;
    }

    /**
     * What the page shows.
     *
     * @param document the document that was adopted
     * @param missing per setting what must be decided first
     */
    record View(String plan, String title, int version, String document, List<String> editions, Map<String, String> missing) {
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {
        }

        static native TemplateInstance archive(View view);
    }

    @GET
    @Path("archief")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("versie") String version) {
        Reading reading = adopted(id, version);
        OpenPlan open = reading.open();
        var document = open.guide().documents().documents().stream()
                .filter(one -> one.id().equals(open.guide().about().adoption().document())).findFirst().orElseThrow();
        return Templates.archive(new View(id.toString(), open.plan().title(), reading.adopted().orElseThrow().number(),
                document.title(),
                documents.editions(reading, document).stream().filter(Edition::archive).map(Edition::name).toList(),
                packages.missing()));
    }

    @GET
    @Path("archief.zip")
    @Produces(MediaType.WILDCARD)
    public Response file(@PathParam("id") UUID id, @QueryParam("versie") String version) throws IOException {
        Reading reading = adopted(id, version);
        if (!packages.missing().isEmpty()) {
            return Response.status(Response.Status.CONFLICT).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(show(id, version)).build();
        }
        return BundleFaults.answer(id, "archief.zip?versie=" + reading.adopted().orElseThrow().number(),
                () -> packages.of(reading));
    }

    private Reading adopted(UUID id, String version) {
        OpenPlan open = plans.open(id, current.require());
        List.of(Action.EXPORT_PRIVATE, Action.EXPORT_DATA, Action.VIEW_SHIELDED).forEach(open::require);
        Reading reading = documents.read(open, version);
        if (reading.adopted().isEmpty()) {
            throw new NotFoundException();
        }
        return reading;
    }
}
