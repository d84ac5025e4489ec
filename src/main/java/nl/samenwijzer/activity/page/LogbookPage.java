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
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.PlanForm;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** What came of each activity: read it, write a line, write down a promise. */
@Path("/plannen/{plan}/logboek")
@Produces(MediaType.TEXT_HTML)
@Consumes({ MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED })
class LogbookPage {

    private final PlanForm form;
    private final SaveEntries entries;
    private final LogbookViews views;
    private final Flash flash;

    LogbookPage(PlanForm form, SaveEntries entries, LogbookViews views, Flash flash) {
        this.form = form;
        this.entries = entries;
        this.views = views;
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
        return Templates.logbook(views.of(form.open(plan), activiteit));
    }

    @POST
    public Response save(@RestPath UUID plan) {
        OpenPlan open = form.open(plan);
        SavedForm saved = form.save(open);
        String here = ActivityTabs.address(plan, ActivityTabs.LOGBOOK);
        if (saved.complete()) {
            flash.say(new Notice(Notice.Kind.DONE, "Opgeslagen in het logboek."));
            return PlanForm.to(here);
        }
        return form.unsaved(saved, here, "Logboek",
                () -> Templates.logbook(views.refused(saved.after(), new LogbookViews.Typed(saved.contents(),
                        typed(open, saved), saved.problems()))));
    }

    /** A promise is kept: today is the day on which it was done. */
    @POST
    @Path("gedaan")
    public Response done(@RestPath UUID plan, @RestForm @DefaultValue("") String regel,
            @RestForm @DefaultValue("0") int versie, @RestForm @DefaultValue("") String opdracht) {
        OpenPlan open = form.open(plan);
        Question promises = ActivityTabs.required(open.guide().question(Purpose.PROMISES));
        if (open.state().entries().find(promises.id(), regel).isEmpty()) {
            throw new NotFoundException();
        }
        SaveResult result = entries.save(open, Change.patchRow(promises.id(), regel, versie, PlanForm.operation(opdracht),
                JsonNodeFactory.instance.objectNode().put(promises.column(Meaning.DONE).id(),
                        open.state().input().today().toString())));
        flash.say(result instanceof SaveResult.Saved ? new Notice(Notice.Kind.DONE, "De toezegging is gedaan.")
                : new Notice(Notice.Kind.ATTENTION, PlanForm.why(result)));
        return PlanForm.to(ActivityTabs.address(plan, ActivityTabs.LOGBOOK));
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
