package nl.samenwijzer.bench.baseline;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.Blocking;

/** The bare save: JSON in, one update and one insert, JSON out. A stale version answers 412. */
@Path("/save")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Blocking
public class SaveResource {

    private final AnswerRepository answers;

    SaveResource(AnswerRepository answers) {
        this.answers = answers;
    }

    @GET
    @Path("{id}")
    public Saved current(@PathParam("id") long id) {
        Answer answer = answers.findByIdOptional(id).orElseThrow(NotFoundException::new);
        return new Saved(answer.id, answer.version);
    }

    @POST
    public Response save(Save save) {
        if (!answers.save(save.id(), save.version(), save.value())) {
            return Response.status(Response.Status.PRECONDITION_FAILED).build();
        }
        long version = save.version() + 1;
        return Response.ok(new Saved(save.id(), version)).tag(Long.toString(version)).build();
    }

    record Save(long id, long version, String value) {
    }

    record Saved(long id, long version) {
    }
}
