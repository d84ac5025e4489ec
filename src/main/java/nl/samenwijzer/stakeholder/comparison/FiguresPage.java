package nl.samenwijzer.stakeholder.comparison;

import java.net.URI;
import java.util.List;
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
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.Signatures;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.Incoming;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.plan.page.form.SentForm;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;
import nl.samenwijzer.web.view.Conflict;

/** Compares who takes part with who lives in the area: read it and fill in the figures. */
@Path("/plannen/{plan}/betrokkenen/buurt")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class FiguresPage {

    private final Plans plans;
    private final SaveEntries saving;
    private final Incoming incoming;
    private final Signatures signatures;
    private final CurrentAccount current;
    private final Flash flash;

    FiguresPage(Plans plans, SaveEntries saving, Incoming incoming, Signatures signatures, CurrentAccount current,
            Flash flash) {
        this.plans = plans;
        this.saving = saving;
        this.incoming = incoming;
        this.signatures = signatures;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance figures(FiguresView view);

        static native TemplateInstance conflict(String title, String back, List<Conflict> conflicts);
    }

    static String address(UUID plan) {
        return PlanPaths.stakeholders(plan) + "/buurt";
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan) {
        return Templates.figures(FiguresViews.of(plans.open(plan, current.require()), Contents.STORED, List.of(), null));
    }

    @POST
    public Response save(@RestPath UUID plan) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.ANSWER);
        if (open.guide().register().comparison() == null) {
            throw new NotFoundException();
        }
        SentForm form = incoming.form();
        List<Change> changes = FiguresForm.changes(form);
        List<SaveResult> results = changes.isEmpty() ? List.of() : saving.saveAll(open, changes);
        SavedForm saved = new SavedForm(plans.open(plan, open.account()), form, results, null);
        if (saved.complete()) {
            flash.say(new Notice(Notice.Kind.DONE, "De cijfers zijn opgeslagen."));
            return Response.seeOther(URI.create(address(plan))).build();
        }
        return saved.conflicts().isEmpty() ? refused(saved) : conflict(saved);
    }

    private static Response refused(SavedForm saved) {
        return Response.status(saved.notAllowed() ? 403 : 400)
                .entity(Templates.figures(FiguresViews.of(saved.after(), saved.contents(), saved.problems(), null))).build();
    }

    private Response conflict(SavedForm saved) {
        String url = address(saved.after().plan().id());
        List<Conflict> conflicts = FiguresConflicts.of(saved, url, entry -> signatures.of(saved.after(), entry) + ",");
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.conflict(saved.after().plan().title(), url, conflicts)).build();
    }
}
