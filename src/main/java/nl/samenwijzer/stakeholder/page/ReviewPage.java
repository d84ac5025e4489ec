package nl.samenwijzer.stakeholder.page;

import java.net.URI;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
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
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** The walk through the register: what changed, what no longer fits, and that it holds. */
@Path("/plannen/{plan}/betrokkenen/nalopen")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ReviewPage {

    private final Plans plans;
    private final SaveEntries saving;
    private final ReviewViews views;
    private final CurrentAccount current;
    private final Flash flash;

    ReviewPage(Plans plans, SaveEntries saving, ReviewViews views, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.saving = saving;
        this.views = views;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance review(ReviewView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan) {
        return Templates.review(views.of(plans.open(plan, current.require())));
    }

    /** Somebody walked through the whole register. */
    @POST
    public Response confirm(@RestPath UUID plan, @RestForm UUID opdracht) {
        OpenPlan open = plans.open(plan, current.require());
        SaveResult result = saving.save(open, Confirming.all(open, opdracht == null ? UUID.randomUUID() : opdracht));
        flash.say(result.match(saved -> new Notice(Notice.Kind.DONE, "Vastgelegd: de lijst is nagelopen."),
                conflict -> new Notice(Notice.Kind.ATTENTION, "Een collega legde dit net al vast."),
                refused -> new Notice(Notice.Kind.FAILED, refused.problems().get(0).text())));
        return Response.seeOther(URI.create(PlanPaths.stakeholders(plan) + Tabs.REVIEW)).build();
    }
}
