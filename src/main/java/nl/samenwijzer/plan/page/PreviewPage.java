package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.DryRun;
import nl.samenwijzer.plan.page.form.Incoming;
import nl.samenwijzer.plan.page.form.SentForm;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.plan.progress.StepState;

/** The questions of a step as they would be asked with what is typed. Saves nothing. */
@Path("/plannen/{plan}/stappen/{step}/voorbeeld")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class PreviewPage {

    private final Plans plans;
    private final Incoming incoming;
    private final DryRun dryRun;
    private final StepViews views;
    private final CurrentAccount current;

    PreviewPage(Plans plans, Incoming incoming, DryRun dryRun, StepViews views, CurrentAccount current) {
        this.plans = plans;
        this.incoming = incoming;
        this.dryRun = dryRun;
        this.views = views;
        this.current = current;
    }

    @CheckedTemplate(basePath = "StepPage")
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance questions(StepView view);
    }

    @POST
    public TemplateInstance preview(@RestPath UUID plan, @RestPath String step, @Context UriInfo uri) {
        OpenPlan open = plans.open(plan, current.require());
        StepState before = StepPage.state(open, step);
        SentForm form = incoming.form();
        OpenPlan then = dryRun.with(open, form);
        Viewing viewing = Viewing.of(PlanPaths.step(plan, step), "", uri.getQueryParameters());
        return Templates.questions(views.refused(then, then.state().step(before.step()).orElse(before),
                Contents.unsaved(form), viewing, List.of(), ""));
    }
}
