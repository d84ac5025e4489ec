package nl.samenwijzer.plan.page;

import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.plan.progress.StepState;

/** The page of a step: read it and save it. */
@Path("/plannen/{plan}/stappen/{step}")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class StepPage {

    private final PlanForm form;
    private final StepViews views;

    StepPage(PlanForm form, StepViews views) {
        this.form = form;
        this.views = views;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance step(StepView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestPath String step, @RestQuery Optional<String> open,
            @RestQuery Optional<String> weg, @RestQuery Optional<String> terug, @Context UriInfo uri) {
        OpenPlan opened = form.open(plan);
        StepView view = views.stored(opened, state(opened, step),
                Viewing.of(PlanPaths.step(plan, step), open.orElse(""), uri.getQueryParameters()),
                LocalReturn.of(terug, plan));
        return Templates.step(weg.isEmpty() ? view : view.with(StepViews.removed(opened, weg.get())));
    }

    @POST
    public Response save(@RestPath UUID plan, @RestPath String step, @Context UriInfo uri) {
        OpenPlan opened = form.open(plan);
        StepState before = state(opened, step);
        SavedForm saved = form.save(opened);
        if (saved.complete()) {
            return PlanForm.to(Onward.address(saved, before));
        }
        String address = PlanPaths.step(plan, step);
        return form.unsaved(saved, address, before.step().name(),
                () -> refused(saved, before, Viewing.of(address, "", uri.getQueryParameters())));
    }

    private TemplateInstance refused(SavedForm saved, StepState before, Viewing viewing) {
        StepState after = saved.after().state().step(before.step()).orElse(before);
        StepView view = views.refused(saved.after(), after, saved.contents(), viewing, saved.problems(),
                LocalReturn.of(Optional.of(saved.form().text("terug")), saved.after().plan().id()));
        return Templates.step(view);
    }

    /** The step of the plan; throws {@link NotFoundException} when the guide has none or it is not asked. */
    static StepState state(OpenPlan open, String step) {
        return Optional.ofNullable(open.guide().index().steps().get(step)).flatMap(open.state()::step)
                .orElseThrow(NotFoundException::new);
    }
}
