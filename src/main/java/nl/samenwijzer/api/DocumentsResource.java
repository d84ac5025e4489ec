package nl.samenwijzer.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.document.PlanDocuments;
import nl.samenwijzer.document.Rendered;
import nl.samenwijzer.document.WantedDocument;
import nl.samenwijzer.plan.OpenPlan;

/**
 * The documents of a plan as files; which kinds and editions there are is in the guide.
 */
@Path(PlansResource.PATH + "/{plan}/documents")
class DocumentsResource {

    private final Caller caller;
    private final PlanDocuments documents;

    DocumentsResource(Caller caller, PlanDocuments documents) {
        this.caller = caller;
        this.documents = documents;
    }

    @GET
    @Path("{kind}.{format}")
    public Response file(@PathParam("plan") String plan, @PathParam("kind") String kind, @PathParam("format") String format,
            @QueryParam("edition") String edition, @QueryParam("row") String row,
            @QueryParam("changes") String changes) {
        OpenPlan open = caller.open(plan);
        boolean marked = QueryValues.truth("changes", changes);
        if (marked && !documents.hasVersion(open)) {
            throw ApiFault.notReady("changes", "not-adopted",
                    "Dit plan is nog niet vastgesteld. Vraag het document zonder changes, of wacht tot het plan is vastgesteld.");
        }
        Rendered file = documents.render(open, new WantedDocument(kind, edition, format, row, marked));
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.name().disposition(true)).build();
    }
}
