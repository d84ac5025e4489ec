package nl.samenwijzer.stakeholder.page;

import java.util.List;
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
import nl.samenwijzer.plan.page.form.DryRun;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.stakeholder.page.GroupsViews.Asking;

/** The register as a sheet: read it, type in it, save it. */
@Path("/plannen/{plan}/betrokkenen")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class GroupsPage {

    private final PlanForm form;
    private final DryRun dryRun;
    private final GroupsViews views;

    GroupsPage(PlanForm form, DryRun dryRun, GroupsViews views) {
        this.form = form;
        this.dryRun = dryRun;
        this.views = views;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance groups(GroupsView view);

        static native TemplateInstance map(GroupsView.Picture map);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestQuery @DefaultValue("") String zoek,
            @RestQuery @DefaultValue("") String soort, @RestQuery @DefaultValue("") String volgorde,
            @RestQuery @DefaultValue("1") int pagina, @RestQuery @DefaultValue("") String weg) {
        return Templates.groups(views.stored(form.open(plan),
                new Asking(zoek, soort, volgorde, pagina), weg));
    }

    @POST
    public Response save(@RestPath UUID plan, @RestQuery @DefaultValue("") String zoek,
            @RestQuery @DefaultValue("") String soort, @RestQuery @DefaultValue("") String volgorde,
            @RestQuery @DefaultValue("1") int pagina) {
        OpenPlan open = form.open(plan);
        Asking asking = new Asking(zoek, soort, volgorde, pagina);
        String register = open.guide().registerQuestion().id();
        SavedForm saved = form.save(open);
        if (saved.complete()) {
            return PlanForm.to(onward(saved, plan, asking));
        }
        return form.unsaved(saved, PlanPaths.stakeholders(plan), "Betrokkenen",
                () -> Templates.groups(views.refused(saved.after(),
                        asking, saved.contents(), saved.unsavedRows(register),
                        saved.problems())));
    }

    /** The map with what is typed. Saves nothing. */
    @POST
    @Path("voorbeeld")
    public TemplateInstance preview(@RestPath UUID plan) {
        OpenPlan then = dryRun.with(form.open(plan), form.sent());
        return Templates.map(then.state().ask(names -> Pictures.map(then, names, new Calling(then, names))));
    }

    private static String onward(SavedForm saved, UUID plan, Asking asking) {
        String list = PlanPaths.stakeholders(plan);
        List<String> made = saved.madeRow().stream().toList();
        if (saved.removedRow().isPresent()) {
            return list + "?weg=" + row(saved.removedRow().get());
        }
        return made.isEmpty() ? (asking.equals(Asking.ALL) ? list : list + asking.query() + asking.page())
                : PlanPaths.group(plan, row(made.get(0)));
    }

    private static String row(String address) {
        return address.substring(address.indexOf('.') + 1);
    }
}
