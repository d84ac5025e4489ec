package nl.samenwijzer.api;

import java.util.NoSuchElementException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.api.view.GuideList;
import nl.samenwijzer.api.view.WholeGuide;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.web.error.ProblemType;

/**
 * The step plans that are installed.
 */
@Path("/api/v1/guides")
@Produces(MediaType.APPLICATION_JSON)
class GuidesResource {

    private final Guides guides;

    GuidesResource(Guides guides) {
        this.guides = guides;
    }

    @GET
    public GuideList all() {
        return GuideList.of(guides);
    }

    @GET
    @Path("{guide}")
    public WholeGuide one(@PathParam("guide") String id, @QueryParam("version") String version) {
        try {
            return WholeGuide.of(version == null ? guides.latest(id) : guides.get(id, version));
        } catch (NoSuchElementException missing) {
            throw ApiFault.of(ProblemType.NOT_FOUND);
        }
    }
}
