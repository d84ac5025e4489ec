package nl.samenwijzer.plan.transfer;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;

/** The whole plan as a file, for who works on it. */
@Path("/plannen/{plan}/gegevens.json")
@Produces(MediaType.WILDCARD) // also for who follows the link from a page
class PlanFilePage {

    private final Plans plans;
    private final PlanExport exports;
    private final CurrentAccount current;

    PlanFilePage(Plans plans, PlanExport exports, CurrentAccount current) {
        this.plans = plans;
        this.exports = exports;
        this.current = current;
    }

    @GET
    public Response file(@RestPath UUID plan) {
        OpenPlan open = plans.open(plan, current.require());
        PlanExport.Content file = exports.of(open);
        StreamingOutput content = file::write;
        return Response.ok(content, MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, open.plan().file("json", "gegevens").disposition(true)).build();
    }
}
