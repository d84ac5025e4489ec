package nl.samenwijzer.advice.method.page;

import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.advice.method.Fit;
import nl.samenwijzer.advice.method.Ranking;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.page.PlanForm;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** One method: what it is, how it fits the plan, and the form to choose it. */
@Path("/plannen/{plan}/werkvormen/{method}")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class MethodPage {

    private final PlanForm form;
    private final Flash flash;

    MethodPage(PlanForm form, Flash flash) {
        this.form = form;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance method(MethodView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestPath String method) {
        OpenPlan open = form.open(plan);
        return Templates.method(MethodViews.stored(open, fit(open, method)));
    }

    /** Saves the choice: a row of the question in which methods are chosen. */
    @POST
    public Response choose(@RestPath UUID plan, @RestPath String method) {
        OpenPlan open = form.open(plan);
        Fit fit = fit(open, method);
        SavedForm saved = form.save(open);
        String address = MethodPaths.method(plan, method);
        if (!saved.complete()) {
            return form.unsaved(saved, address, fit.method().name(),
                    () -> Templates.method(MethodViews.refused(saved, fit(saved.after(), method))));
        }
        if (saved.removedRow().isPresent()) {
            String row = saved.removedRow().get();
            return PlanForm.to(MethodPaths.catalogue(plan) + "?weg=" + row.substring(row.indexOf('.') + 1));
        }
        flash.say(new Notice(Notice.Kind.DONE, "'" + fit.method().name() + "' staat bij jullie werkvormen."));
        return PlanForm.to(address);
    }

    private static Fit fit(OpenPlan open, String method) {
        return Optional.ofNullable(Ranking.seenBy(open).find(method)).orElseThrow(NotFoundException::new);
    }
}
