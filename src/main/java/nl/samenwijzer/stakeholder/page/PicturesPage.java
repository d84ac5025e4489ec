package nl.samenwijzer.stakeholder.page;

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

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.UnsavedForm;
import nl.samenwijzer.plan.page.form.Incoming;
import nl.samenwijzer.plan.page.form.SaveForm;
import nl.samenwijzer.plan.page.form.SavedForm;

/** The map and the rings of the register: look at them, and place groups in them. */
@Path("/plannen/{plan}/betrokkenen/kaart")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class PicturesPage {

    private final Plans plans;
    private final Incoming incoming;
    private final SaveForm saving;
    private final PicturesViews views;
    private final UnsavedForm unsaved;
    private final CurrentAccount current;

    PicturesPage(Plans plans, Incoming incoming, SaveForm saving, PicturesViews views, UnsavedForm unsaved,
            CurrentAccount current) {
        this.plans = plans;
        this.incoming = incoming;
        this.saving = saving;
        this.views = views;
        this.unsaved = unsaved;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance pictures(PicturesView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestQuery @DefaultValue("1") int pagina) {
        return Templates.pictures(views.stored(plans.open(plan, current.require()), pagina));
    }

    @POST
    public Response save(@RestPath UUID plan, @RestQuery @DefaultValue("1") int pagina) {
        OpenPlan open = plans.open(plan, current.require());
        SavedForm saved = saving.save(open, incoming.form());
        String here = PlanPaths.stakeholders(plan) + Tabs.PICTURES;
        if (saved.complete()) {
            return Response.seeOther(URI.create(here + (pagina > 1 ? "?pagina=" + pagina : ""))).build();
        }
        return unsaved.conflict(saved, here, "Kaart en ringen").orElseGet(() -> unsaved.refused(saved,
                Templates.pictures(views.refused(saved.after(), saved.contents(), saved.problems()))));
    }
}
