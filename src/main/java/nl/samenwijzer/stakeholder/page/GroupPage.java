package nl.samenwijzer.stakeholder.page;

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
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.PlanForm;
import nl.samenwijzer.plan.page.PlanPaths;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.stakeholder.register.Mentions;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** One group of the register: all its fields, and what the plan says about it. */
@Path("/plannen/{plan}/betrokkenen/groep/{row}")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class GroupPage {

    private final PlanForm form;
    private final SaveEntries entries;
    private final GroupViews views;
    private final Flash flash;

    GroupPage(PlanForm form, SaveEntries entries, GroupViews views, Flash flash) {
        this.form = form;
        this.entries = entries;
        this.views = views;
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
        return Templates.group(views.stored(form.open(plan), row));
    }

    @POST
    public Response save(@RestPath UUID plan, @RestPath String row) {
        OpenPlan open = form.open(plan);
        Entry before = open.state().entries().find(open.guide().registerQuestion().id(), row)
                .orElseThrow(NotFoundException::new); // also when a colleague removed it: what was typed must not be lost
        SavedForm saved = form.save(open);
        if (!saved.complete()) {
            return form.unsaved(saved, PlanPaths.group(plan, before.row()), "Betrokkenen", () -> Templates.group(
                    views.refused(saved.after(), row, saved.contents(), saved.problems())));
        }
        boolean there = saved.after().state().entries().find(before.question(), row).filter(entry -> !entry.deleted())
                .isPresent();
        String list = PlanPaths.stakeholders(plan);
        String on = saved.form().text("naar");
        return PlanForm.to(saved.removedRow().isPresent() ? list + "?weg=" + row
                : on.equals("lijst") || !there ? list
                        : saved.after().state().entries().find(open.guide().registerQuestion().id(), on).isPresent()
                                ? PlanPaths.group(plan, on)
                                : PlanPaths.group(plan, row));
    }

    /** The group still holds as it is. */
    @POST
    @Path("klopt")
    public Response confirm(@RestPath UUID plan, @RestPath String row, @RestForm @DefaultValue("0") int versie,
            @RestForm @DefaultValue("") String opdracht, @RestForm @DefaultValue("") String naar) {
        OpenPlan open = form.open(plan);
        GroupViews.group(open, row);
        UUID operation = PlanForm.operation(opdracht);
        boolean done = Confirming.group(open, row, versie, operation).stream()
                .allMatch(change -> entries.save(plan, change, open.account()) instanceof SaveResult.Saved);
        flash.say(done ? new Notice(Notice.Kind.DONE, "Vastgelegd: deze groep klopt nog.")
                : new Notice(Notice.Kind.ATTENTION, "Een collega heeft deze groep net veranderd. Kijk of het zo klopt."));
        return PlanForm
                .to(done && naar.equals("nalopen") ? PlanPaths.stakeholders(plan) + Tabs.REVIEW : PlanPaths.group(plan, row));
    }

    /** Begins a row about this group in another list, and goes there to fill it in. */
    @POST
    @Path("toevoegen")
    public Response add(@RestPath UUID plan, @RestPath String row, @RestForm @DefaultValue("") String vraag,
            @RestForm @DefaultValue("") String opdracht) {
        OpenPlan open = form.open(plan);
        open.require(Action.ANSWER);
        GroupViews.group(open, row);
        Question question = Mentions.pointing(open.guide()).stream().filter(one -> one.id().equals(vraag)).findFirst()
                .orElseThrow(NotFoundException::new);
        UUID operation = PlanForm.operation(opdracht);
        UUID made = Change.operationIn(operation, vraag, row);
        Column column = Mentions.columns(open.guide(), question).get(0);
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.set(column.id(), column.type() == ColumnType.REFERENCE ? TextNode.valueOf(row)
                : JsonNodeFactory.instance.arrayNode().add(row));
        SaveResult result = entries.save(open, Change.putRow(vraag, made.toString(), 0, operation, value));
        if (!(result instanceof SaveResult.Saved)) {
            flash.say(new Notice(Notice.Kind.FAILED, PlanForm.why(result)));
            return PlanForm.to(PlanPaths.group(plan, row));
        }
        return PlanForm.to(GroupViews.rowAddress(open, question, made.toString(), row));
    }

}
