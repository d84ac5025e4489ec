package nl.samenwijzer.activity.page;

import java.time.LocalDate;
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

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.activity.planning.Around;
import nl.samenwijzer.activity.planning.Moment;
import nl.samenwijzer.activity.planning.PlanningColumns;
import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Happening;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Purpose;
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
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** One moment of the planning: its fields, and what belongs to it. */
@Path("/plannen/{plan}/planning/{row}")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class ActivityPage {

    private final PlanForm form;
    private final SaveEntries entries;
    private final ActivityViews views;
    private final Flash flash;

    ActivityPage(PlanForm form, SaveEntries entries, ActivityViews views, Flash flash) {
        this.form = form;
        this.entries = entries;
        this.views = views;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance activity(ActivityView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestPath String row) {
        return Templates.activity(views.stored(form.open(plan), row));
    }

    @POST
    public Response save(@RestPath UUID plan, @RestPath String row) {
        OpenPlan open = form.open(plan);
        Entry before = open.state().entries().find(ActivityTabs.required(open.guide().planning()).id(), row)
                .orElseThrow(NotFoundException::new); // also when a colleague removed it: what was typed must not be lost
        SavedForm saved = form.save(open);
        String list = ActivityTabs.address(plan, ActivityTabs.PLANNING);
        if (!saved.complete()) {
            return form.unsaved(saved, list + "/" + row, "Planning",
                    () -> Templates.activity(views.refused(saved.after(), row, saved.contents(), saved.problems())));
        }
        return PlanForm.to(saved.removedRow().isPresent() ? list + "?weg=" + row
                : saved.after().state().entries().find(before.question(), row).orElseThrow().deleted() ? list
                        : saved.form().text("naar").equals("lijst") ? list + "#moment-" + row : list + "/" + row);
    }

    /** Begins what belongs to this activity, a moment of a kind or a row of another list, and goes there to fill it in. */
    @POST
    @Path("toevoegen")
    public Response add(@RestPath UUID plan, @RestPath String row, @RestForm @DefaultValue("") String wat,
            @RestForm @DefaultValue("") String opdracht) {
        OpenPlan open = form.open(plan);
        open.require(Action.ANSWER);
        ActivityViews.row(open, row);
        Moment activity = PlanningViews.schedule(open.state()).find(row).orElseThrow(NotFoundException::new);
        UUID operation = PlanForm.operation(opdracht);
        Question planning = open.guide().planning();
        Optional<Option> kind = Optional.ofNullable(planning.column(Meaning.KIND)).stream()
                .flatMap(column -> column.options().stream()).filter(option -> option.id().equals(wat)).findFirst();
        Question question = kind.isPresent() ? planning
                : Optional.ofNullable(open.guide().question(Purpose.COSTS)).filter(costs -> costs.id().equals(wat))
                        .orElseThrow(NotFoundException::new);
        Column link = PlanningColumns.linkTo(question, planning).orElseThrow(NotFoundException::new);
        ObjectNode value = kind.map(option -> moment(open, planning, option, activity))
                .orElseGet(JsonNodeFactory.instance::objectNode);
        value.put(link.id(), row);
        String made = Change.operationIn(operation, question.id(), row).toString();
        SaveResult result = entries.save(open, Change.putRow(question.id(), made, 0, operation, value));
        String here = ActivityTabs.address(plan, ActivityTabs.PLANNING) + "/" + row;
        if (!(result instanceof SaveResult.Saved)) {
            flash.say(new Notice(Notice.Kind.FAILED, PlanForm.why(result)));
            return PlanForm.to(here);
        }
        return PlanForm.to(kind.isPresent() ? ActivityTabs.address(plan, ActivityTabs.PLANNING) + "/" + made
                : returning(PlanPaths.field(open, question.id(), made, null), here));
    }

    private static ObjectNode moment(OpenPlan open, Question planning, Option kind, Moment activity) {
        Around around = new Around(open.guide().about().planning(), PlanningViews.holidays(open.state()),
                open.state().input().today());
        boolean invites = kind.meaning() == Happening.INVITATION;
        ObjectNode value = JsonNodeFactory.instance.objectNode();
        value.put(planning.column(Meaning.KIND).id(), kind.id());
        String title = invites ? "Uitnodiging" : "Terugkoppeling";
        value.put(planning.column(Meaning.DESCRIPTION).id(),
                activity.what().isBlank() ? title : title + ": " + activity.what());
        LocalDate date = activity.date() == null ? null
                : invites ? around.invitation(activity.date()) : around.feedback(activity.until());
        if (date != null) {
            value.put(planning.column(Meaning.DATE).id(), date.toString());
        }
        PlanningColumns.method(planning).filter(column -> activity.method() != null)
                .ifPresent(column -> value.put(column.id(), activity.method()));
        return value;
    }

    /** The address of a field, with the way back to this page. */
    private static String returning(String field, String back) {
        int hash = field.indexOf('#');
        return field.substring(0, hash) + "&terug=" + back + field.substring(hash);
    }
}
