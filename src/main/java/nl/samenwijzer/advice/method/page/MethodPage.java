package nl.samenwijzer.advice.method.page;

import java.net.URI;
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
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.advice.method.Fit;
import nl.samenwijzer.advice.method.Ranking;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.page.UnsavedForm;
import nl.samenwijzer.plan.page.form.Incoming;
import nl.samenwijzer.plan.page.form.SaveForm;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** One method: what it is, how it fits the plan, and the form to choose it. */
@Path("/plannen/{plan}/werkvormen/{method}")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class MethodPage {

    private final Plans plans;
    private final Incoming incoming;
    private final SaveForm saving;
    private final UnsavedForm unsaved;
    private final CurrentAccount current;
    private final Flash flash;

    MethodPage(Plans plans, Incoming incoming, SaveForm saving, UnsavedForm unsaved, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.incoming = incoming;
        this.saving = saving;
        this.unsaved = unsaved;
        this.current = current;
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
        OpenPlan open = plans.open(plan, current.require());
        return Templates.method(MethodViews.stored(open, fit(open, method)));
    }

    /** Saves the choice: a row of the question in which methods are chosen. */
    @POST
    public Response choose(@RestPath UUID plan, @RestPath String method) {
        OpenPlan open = plans.open(plan, current.require());
        Fit fit = fit(open, method);
        SavedForm saved = saving.save(open, incoming.form());
        String address = MethodPaths.method(plan, method);
        if (!saved.complete()) {
            return unsaved.conflict(saved, address, fit.method().name()).orElseGet(
                    () -> unsaved.refused(saved, Templates.method(MethodViews.refused(saved, fit(saved.after(), method)))));
        }
        if (saved.removedRow().isPresent()) {
            String row = saved.removedRow().get();
            return to(MethodPaths.catalogue(plan) + "?weg=" + row.substring(row.indexOf('.') + 1));
        }
        flash.say(new Notice(Notice.Kind.DONE, "'" + fit.method().name() + "' staat bij jullie werkvormen."));
        return to(address);
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private static Fit fit(OpenPlan open, String method) {
        return Optional.ofNullable(Ranking.of(open.state()).find(method)).orElseThrow(NotFoundException::new);
    }
}
