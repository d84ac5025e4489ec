package nl.samenwijzer.stakeholder.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.form.Incoming;
import nl.samenwijzer.plan.page.form.SentForm;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** Who is missing in the register, and why some kinds are not in it. */
@Path("/plannen/{plan}/betrokkenen/missen")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class MissingPage {

    private final Plans plans;
    private final SaveEntries saving;
    private final Incoming incoming;
    private final CurrentAccount current;
    private final Flash flash;

    MissingPage(Plans plans, SaveEntries saving, Incoming incoming, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.saving = saving;
        this.incoming = incoming;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance missing(MissingView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan) {
        return Templates.missing(MissingViews.of(plans.open(plan, current.require()), Map.of(), Map.of()));
    }

    /** Writes down why kinds have no group; begins a group of a kind when a button asks for it. */
    @POST
    public Response save(@RestPath UUID plan) {
        OpenPlan open = plans.open(plan, current.require());
        SentForm form = incoming.form();
        String wanted = Considering.wanted(open, form);
        List<Change> changes = new ArrayList<>(Considering.changes(open, form));
        if (!wanted.isEmpty()) {
            changes.add(Considering.group(open, wanted, form));
        }
        List<SaveResult> results = changes.isEmpty() ? List.of() : saving.saveAll(open, changes);
        Map<String, String> errors = Considering.errors(results);
        if (!errors.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST).entity(Templates.missing(MissingViews.of(
                    plans.open(plan, open.account()), Considering.typed(open, form), errors))).build();
        }
        flash.say(new Notice(Notice.Kind.DONE, "Opgeslagen."));
        return to(plan, wanted.isEmpty() ? Tabs.MISSING : "/groep/" + changes.get(changes.size() - 1).row());
    }

    private static Response to(UUID plan, String page) {
        return Response.seeOther(URI.create(PlanPaths.stakeholders(plan) + page)).build();
    }
}
