package nl.samenwijzer.stakeholder.page;

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
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.page.PlanForm;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.form.SavedForm;

/** The map and the rings of the register: look at them, and place groups in them. */
@Path("/plannen/{plan}/betrokkenen/kaart")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class PicturesPage {

    private final PlanForm form;
    private final PicturesViews views;

    PicturesPage(PlanForm form, PicturesViews views) {
        this.form = form;
        this.views = views;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance pictures(PicturesView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestQuery @DefaultValue("1") int pagina) {
        return Templates.pictures(views.stored(form.open(plan), pagina));
    }

    @POST
    public Response save(@RestPath UUID plan, @RestQuery @DefaultValue("1") int pagina) {
        OpenPlan open = form.open(plan);
        SavedForm saved = form.save(open);
        String here = PlanPaths.stakeholders(plan) + Tabs.PICTURES;
        if (saved.complete()) {
            return PlanForm.to(here + (pagina > 1 ? "?pagina=" + pagina : ""));
        }
        return form.unsaved(saved, here, "Kaart en ringen",
                () -> Templates.pictures(views.refused(saved.after(), saved.contents(), saved.problems())));
    }
}
