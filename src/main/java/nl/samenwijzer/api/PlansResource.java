package nl.samenwijzer.api;

import java.net.URI;
import java.util.NoSuchElementException;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import nl.samenwijzer.api.error.ApiFault;
import nl.samenwijzer.api.view.AdviceListView;
import nl.samenwijzer.api.view.DutiesView;
import nl.samenwijzer.api.view.PlanHead;
import nl.samenwijzer.api.view.PlanList;
import nl.samenwijzer.api.view.ProgressView;
import nl.samenwijzer.api.view.SignalsView;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.loading.Guides;

/**
 * Plans and what follows from their entries.
 */
@Path(PlansResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
class PlansResource {

    static final String PATH = "/api/v1/plans";

    private final Caller caller;
    private final Guides guides;

    PlansResource(Caller caller, Guides guides) {
        this.caller = caller;
        this.guides = guides;
    }

    @GET
    public PlanList list(@BeanParam PlanListParameters parameters) {
        return PlanList.of(caller.plans(parameters.mine(), parameters.query()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(Body.NewPlan plan) {
        UUID id = caller.create(plan.title(), guide(plan.guide()));
        return Response.created(URI.create(PATH + "/" + id)).entity(PlanHead.of(caller.open(id.toString()))).build();
    }

    @GET
    @Path("{plan}")
    public PlanHead one(@PathParam("plan") String plan) {
        return PlanHead.of(caller.open(plan));
    }

    @GET
    @Path("{plan}/progress")
    public ProgressView progress(@PathParam("plan") String plan) {
        return ProgressView.of(caller.open(plan).state());
    }

    @GET
    @Path("{plan}/advice")
    public AdviceListView advice(@PathParam("plan") String plan) {
        return AdviceListView.of(caller.open(plan));
    }

    @GET
    @Path("{plan}/signals")
    public SignalsView signals(@PathParam("plan") String plan) {
        return SignalsView.of(caller.open(plan).state());
    }

    @GET
    @Path("{plan}/duties")
    public DutiesView duties(@PathParam("plan") String plan) {
        return DutiesView.of(caller.open(plan));
    }

    private Guide guide(String id) {
        try {
            return id == null ? guides.forNewPlans() : guides.latest(id);
        } catch (NoSuchElementException unknown) {
            throw ApiFault.invalid("guide", "unknown", "Dit stappenplan bestaat niet. Kijk bij /api/v1/guides welke er zijn.");
        }
    }
}
