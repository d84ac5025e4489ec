package nl.samenwijzer.stakeholder.page;

import java.net.URI;
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

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.UnsavedForm;
import nl.samenwijzer.plan.page.form.Incoming;
import nl.samenwijzer.plan.page.form.SaveForm;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.stakeholder.register.Mentions;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** One group of the register: all its fields, and what the plan says about it. */
@Path("/plannen/{plan}/betrokkenen/groep/{row}")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class GroupPage {

    private final Plans plans;
    private final Incoming incoming;
    private final SaveForm saving;
    private final SaveEntries entries;
    private final GroupViews views;
    private final UnsavedForm unsaved;
    private final CurrentAccount current;
    private final Flash flash;

    GroupPage(Plans plans, Incoming incoming, SaveForm saving, SaveEntries entries, GroupViews views, UnsavedForm unsaved,
            CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.incoming = incoming;
        this.saving = saving;
        this.entries = entries;
        this.views = views;
        this.unsaved = unsaved;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance group(GroupView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestPath String row) {
        return Templates.group(views.stored(plans.open(plan, current.require()), row));
    }

    @POST
    public Response save(@RestPath UUID plan, @RestPath String row) {
        OpenPlan open = plans.open(plan, current.require());
        String name = GroupViews.group(open, row).row();
        SavedForm saved = saving.save(open, incoming.form());
        if (!saved.complete()) {
            return unsaved.conflict(saved, PlanPaths.group(plan, name), "Betrokkenen")
                    .orElseGet(() -> unsaved.refused(saved, Templates.group(
                            views.refused(saved.after(), row, saved.contents(), saved.problems()))));
        }
        String list = PlanPaths.stakeholders(plan);
        String on = saved.form().text("naar");
        return to(saved.removedRow().isPresent() ? list + "?weg=" + row
                : on.equals("lijst") ? list
                        : saved.after().state().entries().find(open.guide().registerQuestion().id(), on).isPresent()
                                ? PlanPaths.group(plan, on)
                                : PlanPaths.group(plan, row));
    }

    /** The group still holds as it is. */
    @POST
    @Path("klopt")
    public Response confirm(@RestPath UUID plan, @RestPath String row, @RestForm @DefaultValue("0") int versie,
            @RestForm UUID opdracht, @RestForm @DefaultValue("") String naar) {
        OpenPlan open = plans.open(plan, current.require());
        GroupViews.group(open, row);
        UUID operation = opdracht == null ? UUID.randomUUID() : opdracht;
        boolean done = Confirming.group(open, row, versie, operation).stream()
                .allMatch(change -> entries.save(plan, change, open.account()) instanceof SaveResult.Saved);
        flash.say(done ? new Notice(Notice.Kind.DONE, "Vastgelegd: deze groep klopt nog.")
                : new Notice(Notice.Kind.ATTENTION, "Een collega heeft deze groep net veranderd. Kijk of het zo klopt."));
        return to(done && naar.equals("nalopen") ? PlanPaths.stakeholders(plan) + Tabs.REVIEW : PlanPaths.group(plan, row));
    }

    /** Begins a row about this group in another list, and goes there to fill it in. */
    @POST
    @Path("toevoegen")
    public Response add(@RestPath UUID plan, @RestPath String row, @RestForm @DefaultValue("") String vraag,
            @RestForm UUID opdracht) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.ANSWER);
        GroupViews.group(open, row);
        Question question = Mentions.pointing(open.guide()).stream().filter(one -> one.id().equals(vraag)).findFirst()
                .orElseThrow(NotFoundException::new);
        UUID operation = opdracht == null ? UUID.randomUUID() : opdracht;
        UUID made = Change.operationIn(operation, vraag, row);
        Column column = Mentions.columns(open.guide(), question).get(0);
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.set(column.id(), column.type() == ColumnType.REFERENCE ? TextNode.valueOf(row)
                : JsonNodeFactory.instance.arrayNode().add(row));
        SaveResult result = entries.save(open, Change.putRow(vraag, made.toString(), 0, operation, value));
        if (!(result instanceof SaveResult.Saved)) {
            flash.say(new Notice(Notice.Kind.FAILED, result instanceof SaveResult.Refused refused
                    ? refused.problems().get(0).text()
                    : "Een collega was je voor. Probeer het opnieuw."));
            return to(PlanPaths.group(plan, row));
        }
        return to(GroupViews.rowAddress(open, question, made.toString(), row));
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
