package nl.samenwijzer.activity.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

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

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.activity.planning.PlanningColumns;
import nl.samenwijzer.activity.planning.Proposal;
import nl.samenwijzer.activity.planning.Proposals;
import nl.samenwijzer.guide.Happening;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.PlanForm;
import nl.samenwijzer.plan.page.form.SentForm;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** The planning of a plan: look at it, add an activity, take over proposals. */
@Path("/plannen/{plan}/planning")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class PlanningPage {

    private static final String ALL = "alle";

    private final PlanForm form;
    private final SaveEntries entries;
    private final PlanningViews views;
    private final Flash flash;

    PlanningPage(PlanForm form, SaveEntries entries, PlanningViews views, Flash flash) {
        this.form = form;
        this.entries = entries;
        this.views = views;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance planning(PlanningView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestQuery @DefaultValue("") String weg) {
        return Templates.planning(views.of(form.open(plan), weg));
    }

    /** Begins an activity, or takes over proposals. */
    @POST
    public Response change(@RestPath UUID plan) {
        OpenPlan open = form.open(plan);
        open.require(Action.ANSWER);
        ActivityTabs.required(open.guide().planning());
        SentForm sent = form.sent();
        UUID operation = PlanForm.operation(sent.text("opdracht"));
        return sent.text("neem").isEmpty() ? begin(open, operation) : takeOver(open, sent, operation);
    }

    private Response begin(OpenPlan open, UUID operation) {
        Question planning = open.guide().planning();
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        PlanningColumns.kind(planning, Happening.ACTIVITY)
                .ifPresent(kind -> value.put(planning.column(Meaning.KIND).id(), kind));
        String row = Change.operationIn(operation, planning.id(), "new").toString();
        SaveResult result = entries.save(open, Change.putRow(planning.id(), row, 0, operation, value));
        String base = ActivityTabs.address(open.plan().id(), ActivityTabs.PLANNING);
        if (result instanceof SaveResult.Saved) {
            return PlanForm.to(base + "/" + row);
        }
        flash.say(new Notice(Notice.Kind.FAILED, PlanForm.why(result)));
        return PlanForm.to(base);
    }

    private Response takeOver(OpenPlan open, SentForm sent, UUID operation) {
        TakeOver takeOver = new TakeOver(open, operation);
        List<Proposal> wanted = open.state().ask(names -> Proposals.of(names, PlanningViews.schedule(open.state()),
                PlanningViews.holidays(open.state()), open.state().input().today())).stream()
                .filter(proposal -> Stream.of(ALL, proposal.choice()).anyMatch(sent.text("neem")::equals))
                .flatMap(proposal -> TakeOver.shown(proposal, sent.text("voorstel." + proposal.choice())).stream()).toList();
        List<Change> changes = new ArrayList<>();
        wanted.forEach(proposal -> changes.addAll(takeOver.changes(proposal)));
        List<String> wrong = changes.isEmpty() ? List.of("Dit voorstel is er niet meer. Kijk of de activiteit al gepland is.")
                : entries.saveAll(open, changes).stream().filter(result -> !(result instanceof SaveResult.Saved))
                        .map(PlanForm::why).distinct().toList();
        flash.say(wrong.isEmpty() ? new Notice(Notice.Kind.DONE, wanted.size() == 1
                ? "'" + wanted.get(0).name() + "' staat in de planning. Vul tijd en plaats aan."
                : wanted.size() + " activiteiten staan in de planning. Vul tijd en plaats aan.")
                : new Notice(Notice.Kind.ATTENTION, wrong.get(0)));
        return PlanForm.to(ActivityTabs.address(open.plan().id(), ActivityTabs.PLANNING));
    }

}
