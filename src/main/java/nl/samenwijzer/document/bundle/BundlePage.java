package nl.samenwijzer.document.bundle;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.document.PlanDocuments;
import nl.samenwijzer.document.Reading;
import nl.samenwijzer.plan.Plans;

/** Many documents of a plan in one download. */
@Path("/plannen/{id}/documenten")
@Produces(MediaType.WILDCARD) // also for who follows the link from a page
class BundlePage {

    private final Plans plans;
    private final PlanDocuments documents;
    private final Bundles bundles;
    private final CurrentAccount current;

    BundlePage(Plans plans, PlanDocuments documents, Bundles bundles, CurrentAccount current) {
        this.plans = plans;
        this.documents = documents;
        this.bundles = bundles;
        this.current = current;
    }

    @GET
    @Path("alles.zip")
    public Response all(@PathParam("id") UUID id, @QueryParam("versie") String version) throws IOException {
        return answer(id, "alles.zip", version, bundles::all);
    }

    @GET
    @Path("publicatie.zip")
    public Response published(@PathParam("id") UUID id, @QueryParam("versie") String version) throws IOException {
        return answer(id, "publicatie.zip", version, bundles::published);
    }

    private Response answer(UUID id, String file, String version, Function<Reading, Bundle> making) throws IOException {
        Reading reading = documents.read(plans.open(id, current.require()), version);
        return BundleFaults.answer(id, file + reading.adopted().map(one -> "?versie=" + one.number()).orElse(""),
                () -> making.apply(reading));
    }
}
