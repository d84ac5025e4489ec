package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** Throw the plan away, after its title is typed. */
@Path("/plannen/{plan}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DeletionPage {

    private final Plans plans;
    private final CurrentAccount current;
    private final Flash flash;

    DeletionPage(Plans plans, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "TeamPage")
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance delete(OpenPlan open, String error);
    }

    @GET
    @Path("verwijderen")
    public TemplateInstance askDelete(@RestPath UUID plan) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.DELETE_PLAN);
        return Templates.delete(open, "");
    }

    @POST
    @Path("verwijderen")
    public Response delete(@RestPath UUID plan, @RestForm @DefaultValue("") String titel) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.DELETE_PLAN);
        if (plans.delete(plan, titel, open.account())) {
            flash.say(new Notice(Notice.Kind.DONE, "Het plan is verwijderd."));
            return Response.seeOther(URI.create("/plannen")).build();
        }
        String error = plans.snapshots(open).isEmpty() ? "Typ de titel precies zoals hij hierboven staat."
                : "Dit plan is vastgesteld. Een vastgesteld plan kun je niet verwijderen, wel stoppen.";
        return Response.status(400).entity(Templates.delete(open, error)).build();
    }
}
