package nl.samenwijzer.activity.page;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

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

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.UnsavedForm;
import nl.samenwijzer.plan.page.form.Incoming;
import nl.samenwijzer.plan.page.form.SaveForm;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** What came of each activity: read it, write a line, write down a promise. */
@Path("/plannen/{plan}/logboek")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class LogbookPage {

    private final Plans plans;
    private final Incoming incoming;
    private final SaveForm saving;
    private final SaveEntries entries;
    private final LogbookViews views;
    private final UnsavedForm unsaved;
    private final CurrentAccount current;
    private final Flash flash;

    LogbookPage(Plans plans, Incoming incoming, SaveForm saving, SaveEntries entries, LogbookViews views, UnsavedForm unsaved,
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

        static native TemplateInstance logbook(LogbookView view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestQuery @DefaultValue("") String activiteit) {
        return Templates.logbook(views.of(plans.open(plan, current.require()), activiteit));
    }

    @POST
    public Response save(@RestPath UUID plan) {
        OpenPlan open = plans.open(plan, current.require());
        SavedForm saved = saving.save(open, incoming.form());
        String here = ActivityTabs.address(plan, ActivityTabs.LOGBOOK);
        if (saved.complete()) {
            flash.say(new Notice(Notice.Kind.DONE, "Opgeslagen in het logboek."));
            return PlanningPage.to(here);
        }
        return unsaved.conflict(saved, here, "Logboek").orElseGet(() -> unsaved.refused(saved,
                Templates.logbook(views.refused(saved.after(), new LogbookViews.Typed(saved.contents(),
                        typed(open, saved), saved.problems())))));
    }

    /** A promise is kept: today is the day on which it was done. */
    @POST
    @Path("gedaan")
    public Response done(@RestPath UUID plan, @RestForm @DefaultValue("") String regel,
            @RestForm @DefaultValue("0") int versie, @RestForm @DefaultValue("") String opdracht) {
        OpenPlan open = plans.open(plan, current.require());
        Question promises = ActivityTabs.required(open.guide().question(Purpose.PROMISES));
        if (open.state().entries().find(promises.id(), regel).isEmpty()) {
            throw new NotFoundException();
        }
        SaveResult result = entries.save(open, Change.patchRow(promises.id(), regel, versie, Operations.of(opdracht),
                JsonNodeFactory.instance.objectNode().put(promises.column(Meaning.DONE).id(),
                        open.state().input().today().toString())));
        flash.say(result instanceof SaveResult.Saved ? new Notice(Notice.Kind.DONE, "De toezegging is gedaan.")
                : new Notice(Notice.Kind.ATTENTION, PlanningPage.why(result)));
        return PlanningPage.to(ActivityTabs.address(plan, ActivityTabs.LOGBOOK));
    }

    /** The row that was typed and is not saved, by question. */
    private static Map<String, String> typed(OpenPlan open, SavedForm saved) {
        Map<String, String> rows = new HashMap<>();
        Stream.of(Purpose.LOG, Purpose.PROMISES).map(open.guide()::question).filter(question -> question != null)
                .forEach(question -> saved.unsavedRows(question.id()).stream().findFirst()
                        .ifPresent(row -> rows.put(question.id(), row)));
        return rows;
    }
}
