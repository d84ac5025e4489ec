package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.entry.SaveResult.Refused;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** Submit the plan to who adopts it, and take it back. */
@Path("/plannen/{plan}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SubmissionPage {

    private final Plans plans;
    private final SaveEntries saving;
    private final CheckViews views;
    private final CurrentAccount current;
    private final Flash flash;

    SubmissionPage(Plans plans, SaveEntries saving, CheckViews views, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.saving = saving;
        this.views = views;
        this.current = current;
        this.flash = flash;
    }

    @POST
    @Path("voorleggen")
    public Response submit(@RestPath UUID plan, @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        return mark(plan, versie, opdracht, BooleanNode.TRUE, "Het plan is voorgelegd.");
    }

    @POST
    @Path("intrekken")
    public Response withdraw(@RestPath UUID plan, @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        return mark(plan, versie, opdracht, null, "Het plan ligt niet meer ter akkoord.");
    }

    private Response mark(UUID plan, int version, UUID operation, JsonNode value, String done) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.LEAD);
        SaveResult result = saving.save(plan, Change.put(Marks.SUBMITTED, version,
                operation == null ? UUID.randomUUID() : operation, value), open.account());
        return result.match(saved -> told(plan, Notice.Kind.DONE, done),
                conflict -> told(plan, Notice.Kind.ATTENTION, "Een collega was je voor. Kijk of het nog nodig is."),
                refused -> refused.reason() == Refused.Reason.NOT_READY ? notReady(plan)
                        : told(plan, Notice.Kind.FAILED, refused.problems().get(0).text()));
    }

    private Response told(UUID plan, Notice.Kind kind, String text) {
        flash.say(new Notice(kind, text));
        return Response.seeOther(URI.create(PlanPaths.plan(plan) + "/controle")).build();
    }

    private Response notReady(UUID plan) {
        OpenPlan open = plans.open(plan, current.require());
        return Response.status(Response.Status.CONFLICT).entity(CheckPage.Templates.check(views.notReady(open))).build();
    }
}
