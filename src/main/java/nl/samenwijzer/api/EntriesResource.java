package nl.samenwijzer.api;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.api.view.EntryLens;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.web.error.ProblemType;

/**
 * What people put into a plan. Each save builds on a version, so that nobody overwrites somebody else unnoticed.
 */
@Path(EntriesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class EntriesResource {

    static final String PATH = PlansResource.PATH + "/{plan}/entries";
    private static final String ROW = "{question}/rows/{row}";

    private final Caller caller;

    EntriesResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    public Map<String, Object> all(@PathParam("plan") String plan) {
        return new EntryLens(caller.open(plan)).all();
    }

    @PUT
    @Path("{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(@PathParam("plan") String plan, @PathParam("question") String question, @Context HttpHeaders headers,
            Body.Value body) {
        return putRow(plan, question, Entry.SINGLE, headers, body);
    }

    @PUT
    @Path(ROW)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response putRow(@PathParam("plan") String plan, @PathParam("question") String question,
            @PathParam("row") String row, @Context HttpHeaders headers, Body.Value body) {
        OpenPlan open = openAt(plan, question);
        Precondition condition = Precondition.of(headers);
        Entry saved = caller.save(open, Change.putRow(question, row, condition.base(), condition.operation(id(open)),
                body.value()));
        return with(saved, Response.ok(), open);
    }

    @POST
    @Path("{question}/rows")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addRow(@PathParam("plan") String plan, @PathParam("question") String question,
            @Context HttpHeaders headers, Body.Value body) {
        OpenPlan open = openAt(plan, question);
        Precondition condition = Precondition.ofNew(headers);
        String row = condition.newRow(id(open), caller.account().id(), question);
        Entry saved = caller.save(open, Change.putRow(question, row, 0, condition.operation(id(open)), body.value()));
        URI address = UriBuilder.fromPath(PATH + "/" + ROW).build(id(open), question, row);
        return with(saved, Response.created(address), open);
    }

    @DELETE
    @Path(ROW)
    public Response deleteRow(@PathParam("plan") String plan, @PathParam("question") String question,
            @PathParam("row") String row, @Context HttpHeaders headers) {
        OpenPlan open = openAt(plan, question);
        Precondition condition = Precondition.of(headers);
        if (open.state().entries().find(question, row).isEmpty()) {
            throw ApiFault.of(ProblemType.NOT_FOUND);
        }
        caller.save(open, Change.deleteRow(question, row, condition.base(), condition.operation(id(open))));
        return Response.noContent().build();
    }

    private OpenPlan openAt(String plan, String question) {
        OpenPlan open = caller.open(plan);
        if (!open.guide().index().questions().containsKey(question)) {
            throw ApiFault.of(ProblemType.NOT_FOUND);
        }
        return open;
    }

    private static Response with(Entry saved, Response.ResponseBuilder response, OpenPlan open) {
        var entity = response.entity(new EntryLens(open).of(saved));
        return (saved.version() == 0 ? entity : entity.tag(String.valueOf(saved.version()))).build();
    }

    private static UUID id(OpenPlan open) {
        return open.plan().id();
    }
}
