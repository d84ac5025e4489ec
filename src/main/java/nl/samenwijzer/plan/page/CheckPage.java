package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** Check all answers, and submit the plan to who adopts it. */
@Path("/plannen/{plan}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CheckPage {

    private final Plans plans;
    private final SaveEntries saving;
    private final CurrentAccount current;
    private final Flash flash;

    CheckPage(Plans plans, SaveEntries saving, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.saving = saving;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance check(CheckView view);
    }

    @GET
    @Path("controle")
    public TemplateInstance check(@RestPath UUID plan, @RestQuery Optional<String> fase) {
        OpenPlan open = plans.open(plan, current.require());
        Phase phase = fase.map(id -> Optional.ofNullable(open.guide().index().phases().get(id))
                .orElseThrow(NotFoundException::new)).orElse(null);
        return Templates.check(CheckView.of(open, phase));
    }

    @POST
    @Path("voorleggen")
    public Response submit(@RestPath UUID plan, @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.LEAD);
        CheckView view = CheckView.of(open, null);
        if (!view.ready()) {
            return Response.status(Response.Status.CONFLICT).entity(Templates.check(view)).build();
        }
        return mark(open, versie, opdracht, BooleanNode.TRUE, "Het plan is voorgelegd.");
    }

    @POST
    @Path("intrekken")
    public Response withdraw(@RestPath UUID plan, @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.LEAD);
        return mark(open, versie, opdracht, null, "Het plan ligt niet meer ter akkoord.");
    }

    private Response mark(OpenPlan open, int version, UUID operation, JsonNode value, String done) {
        SaveResult result = saving.save(open.plan().id(), Change.put(Marks.SUBMITTED, version,
                operation == null ? UUID.randomUUID() : operation, value), open.account());
        flash.say(result.match(saved -> new Notice(Notice.Kind.DONE, done),
                conflict -> new Notice(Notice.Kind.ATTENTION, "Een collega was je voor. Kijk of het nog nodig is."),
                refused -> new Notice(Notice.Kind.FAILED, refused.problems().get(0).text())));
        return Response.seeOther(URI.create(PlanPaths.plan(open.plan().id()) + "/controle")).build();
    }
}
