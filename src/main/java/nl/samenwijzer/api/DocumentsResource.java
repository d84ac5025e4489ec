package nl.samenwijzer.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.api.view.DocumentList;
import nl.samenwijzer.api.view.LeftOutView;
import nl.samenwijzer.document.DocumentFiles;
import nl.samenwijzer.document.PlanDocuments;
import nl.samenwijzer.document.Reading;
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
    private final DocumentFiles files;

    DocumentsResource(Caller caller, PlanDocuments documents, DocumentFiles files) {
        this.caller = caller;
        this.documents = documents;
        this.files = files;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public DocumentList list(@PathParam("plan") String plan, @QueryParam("version") String version) {
        return DocumentList.of(documents.read(caller.open(plan), version), documents, files);
    }

    @GET
    @Path("{kind}.{format}")
    public Response file(@PathParam("plan") String plan, @PathParam("kind") String kind, @PathParam("format") String format,
            @QueryParam("edition") String edition, @QueryParam("row") String row, @QueryParam("version") String version,
            @QueryParam("changes") String changes) {
        OpenPlan open = caller.open(plan);
        boolean marked = QueryValues.truth("changes", changes);
        if (marked) {
            comparable(documents.read(open, version));
        }
        Rendered file = documents.render(open, new WantedDocument(kind, edition, format, row, version, marked));
        return Response.ok(file.content(), file.mediaType()).header(Rendered.DIGEST, file.digest())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.name().disposition(true)).build();
    }

    private static void comparable(Reading reading) {
        if (reading.adopted().isPresent()) {
            throw ApiFault.invalid("changes", "conflicting",
                    "Wijzigingen zijn er alleen van het plan zoals het nu is. Vraag changes of version, niet allebei.");
        }
        if (reading.versions().isEmpty()) {
            throw ApiFault.notReady("changes", "not-adopted",
                    "Dit plan is nog niet vastgesteld. Vraag het document zonder changes, of wacht tot het plan is vastgesteld.");
        }
    }

    @GET
    @Path("{kind}/left-out")
    public LeftOutView leftOut(@PathParam("plan") String plan, @PathParam("kind") String kind,
            @QueryParam("edition") String edition, @QueryParam("version") String version) {
        var reading = documents.read(caller.open(plan), version);
        var document = documents.document(reading, kind);
        var chosen = documents.edition(reading, document, edition);
        return LeftOutView.of(document.id(), chosen.id(), documents.leftOut(reading, document, chosen));
    }
}
