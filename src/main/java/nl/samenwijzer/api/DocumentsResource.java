package nl.samenwijzer.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import nl.samenwijzer.document.PlanDocuments;
import nl.samenwijzer.document.Rendered;

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
            @QueryParam("edition") String edition, @QueryParam("row") String row) {
        Rendered file = documents.render(caller.open(plan), kind, edition, format, row);
        return Response.ok(file.content(), file.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(true)).build();
    }
}
