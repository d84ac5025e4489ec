package nl.samenwijzer.advice.decision;

import java.net.URI;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** What is advised and why, and why the plan deviates from it. */
@Path("/plannen/{plan}/advies")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class AdvicePage {

    private final Plans plans;
    private final SaveEntries saving;
    private final CurrentAccount current;
    private final Flash flash;

    AdvicePage(Plans plans, SaveEntries saving, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.saving = saving;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance all(AdviceView view);

        static native TemplateInstance one(AdviceView view);
    }

    @GET
    public TemplateInstance all(@RestPath UUID plan) {
        return Templates.all(AdviceViews.all(plans.open(plan, current.require())));
    }

    @GET
    @Path("{decision}")
    public TemplateInstance one(@RestPath UUID plan, @RestPath String decision) {
        return page(plan, decision, null);
    }

    /** Saves why the plan deviates. */
    @POST
    @Path("{decision}")
    public Response deviate(@RestPath UUID plan, @RestPath String decision, @RestForm @DefaultValue("") String reden,
            @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.ANSWER);
        AdviceViews.one(open, decision, null).orElseThrow(NotFoundException::new);
        Change change = Change.put(Marks.deviation(decision), versie, opdracht == null ? UUID.randomUUID() : opdracht,
                JsonNodeFactory.instance.objectNode().put("reden", reden));
        return saving.save(open, change).match(saved -> saved(plan, decision),
                conflict -> again(409, plan, decision, new AdviceViews.Sent(reden, conflict.theirs().version(),
                        "Een collega schreef net ook een reden. Lees die, pas de jouwe aan en sla op.")),
                refused -> again(400, plan, decision,
                        new AdviceViews.Sent(reden, versie, refused.problems().get(0).text())));
    }

    private Response saved(UUID plan, String decision) {
        flash.say(new Notice(Notice.Kind.DONE, "De reden is opgeslagen."));
        return Response.seeOther(URI.create(PlanPaths.advice(plan, decision))).build();
    }

    private Response again(int status, UUID plan, String decision, AdviceViews.Sent sent) {
        return Response.status(status).entity(page(plan, decision, sent)).build();
    }

    private TemplateInstance page(UUID plan, String decision, AdviceViews.Sent sent) {
        return Templates.one(AdviceViews.one(plans.open(plan, current.require()), decision, sent)
                .orElseThrow(NotFoundException::new));
    }
}
