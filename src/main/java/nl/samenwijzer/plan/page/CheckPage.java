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
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

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

/** Check all answers, and say why a signal stays on. */
@Path("/plannen/{plan}/controle")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CheckPage {

    private final Plans plans;
    private final SaveEntries saving;
    private final CheckViews views;
    private final CurrentAccount current;
    private final Flash flash;

    CheckPage(Plans plans, SaveEntries saving, CheckViews views, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.saving = saving;
        this.views = views;
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
    public TemplateInstance check(@RestPath UUID plan, @RestQuery Optional<String> fase) {
        OpenPlan open = plans.open(plan, current.require());
        Phase phase = fase.map(id -> Optional.ofNullable(open.guide().index().phases().get(id))
                .orElseThrow(NotFoundException::new)).orElse(null);
        return Templates.check(views.of(open, phase));
    }

    /** Saves why the team leaves something as it is. */
    @POST
    @Path("reden")
    public Response explain(@RestPath UUID plan, @RestForm @DefaultValue("") String signaal,
            @RestForm @DefaultValue("") String regel, @RestForm @DefaultValue("") String reden,
            @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.ANSWER);
        JsonNode value = JsonNodeFactory.instance.objectNode().put("reden", reden);
        SaveResult result = saving.save(plan, Change.putRow(Marks.signal(signaal), regel, versie,
                opdracht == null ? UUID.randomUUID() : opdracht, value), open.account());
        return result.match(saved -> explained(plan, signaal, regel),
                conflict -> again(409, plan, new SentReason(signaal, regel, conflict.theirs().version(), reden,
                        "Een collega schreef net ook een reden. Lees die, pas de jouwe aan en sla op.")),
                refused -> again(400, plan, new SentReason(signaal, regel, versie, reden, refused.problems().get(0).text())));
    }

    private Response explained(UUID plan, String signal, String row) {
        flash.say(new Notice(Notice.Kind.DONE, "De reden is opgeslagen."));
        return Response.seeOther(URI.create(PlanPaths.plan(plan) + "/controle#" + PlanPaths.signal(signal, row))).build();
    }

    private Response again(int status, UUID plan, SentReason sent) {
        OpenPlan open = plans.open(plan, current.require());
        return Response.status(status).entity(Templates.check(views.refused(open, sent))).build();
    }
}
