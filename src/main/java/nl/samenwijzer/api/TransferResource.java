package nl.samenwijzer.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.api.view.PlanHead;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.transfer.PlanExport;
import nl.samenwijzer.plan.transfer.PlanImport;
import nl.samenwijzer.plan.transfer.RefusedFile;
import nl.samenwijzer.web.error.Fault;
import nl.samenwijzer.web.error.Problem;
import nl.samenwijzer.web.error.ProblemType;

/**
 * A whole plan as one file, out and in.
 */
@Path(PlansResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class TransferResource {

    private static final String NOT_EVERYTHING = "Het bestand bevat alles wat ooit is ingevuld, ook afgeschermde gegevens van"
            + " betrokkenen. Daarom krijgt alleen wie aan het plan meewerkt het. Vraag het aan de projectleider.";

    private final Caller caller;
    private final PlanExport exports;
    private final PlanImport imports;
    private final long limit;

    TransferResource(Caller caller, PlanExport exports, PlanImport imports,
            @ConfigProperty(name = "samenwijzer.plan-file.max-size") MemorySize limit) {
        this.caller = caller;
        this.exports = exports;
        this.imports = imports;
        this.limit = limit.asLongValue();
    }

    @GET
    @Path("{plan}/export")
    public Response export(@PathParam("plan") String plan) {
        OpenPlan open = caller.open(plan);
        if (!PlanExport.mayHave(open)) {
            throw new ApiFault(Problem.of(ProblemType.NOT_ALLOWED).saying(NOT_EVERYTHING), null);
        }
        PlanExport.Content file = exports.of(open);
        StreamingOutput content = file::write;
        return Response.ok(content, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, open.plan().file("json", "gegevens").disposition(true)).build();
    }

    @POST
    @Path("import")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(InputStream body) throws IOException {
        caller.require(Action.IMPORT_PLAN);
        try {
            String id = imports.of(new BoundedStream(body, limit), caller.account()).plan().toString();
            return Response.created(URI.create(PlansResource.PATH + "/" + id)).entity(PlanHead.of(caller.open(id))).build();
        } catch (RefusedFile refused) {
            List<Fault> faults = refused.faults().stream()
                    .map(fault -> new Fault(fault.pointer().isEmpty() ? "body" : fault.pointer(), "invalid", fault.text()))
                    .toList();
            throw new ApiFault(Problem.of(ProblemType.INVALID, faults), null);
        }
    }
}
