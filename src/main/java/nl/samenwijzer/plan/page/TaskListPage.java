package nl.samenwijzer.plan.page;

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

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** The home of a plan: what there is to do, phase by phase. */
@Path("/plannen/{plan}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TaskListPage {

    private final Plans plans;
    private final SaveEntries saving;
    private final TaskLists lists;
    private final CurrentAccount current;
    private final Flash flash;

    TaskListPage(Plans plans, SaveEntries saving, TaskLists lists, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.saving = saving;
        this.lists = lists;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance plan(TaskListView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan) {
        return Templates.plan(lists.of(plans.open(plan, current.require()), "", "", ""));
    }

    /** Opens a gate although its condition does not hold, with a reason. */
    @POST
    @Path("uitzondering")
    public Response override(@RestPath UUID plan, @RestForm @DefaultValue("") String poort,
            @RestForm @DefaultValue("") String reden, @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        Account account = current.require();
        OpenPlan open = plans.open(plan, account);
        SaveResult result = saving.save(plan, Change.put(Marks.gate(poort), versie,
                opdracht == null ? UUID.randomUUID() : opdracht,
                JsonNodeFactory.instance.objectNode().put("reden", reden)), account);
        return result.match(saved -> opened(plan),
                conflict -> again(409, plans.open(plan, account), poort, reden,
                        "Een collega heeft dit net al gedaan. Kijk of het nog nodig is."),
                refused -> again(refused.reason() == SaveResult.Refused.Reason.NOT_ALLOWED ? 403 : 400, open, poort, reden,
                        refused.problems().get(0).text()));
    }

    private Response opened(UUID plan) {
        flash.say(new Notice(Notice.Kind.DONE, "De uitzondering is opgeslagen. Je kunt verder met de volgende fase."));
        return Response.seeOther(URI.create(PlanPaths.plan(plan))).build();
    }

    private Response again(int status, OpenPlan open, String gate, String reason, String error) {
        return Response.status(status).entity(Templates.plan(lists.of(open, gate, reason, error))).build();
    }
}
