package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.page.form.Conflicts;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.DryRun;
import nl.samenwijzer.plan.page.form.SaveForm;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.plan.page.form.SentForm;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.plan.progress.StepState;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.view.Conflict;

/** The page of a step: read it, save it, see which questions follow from what is typed. */
@Path("/plannen/{plan}/stappen/{step}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StepPage {

    private static final String NEXT = "volgende";

    private final Plans plans;
    private final SaveForm saving;
    private final DryRun dryRun;
    private final StepViews views;
    private final CurrentAccount current;

    StepPage(Plans plans, SaveForm saving, DryRun dryRun, StepViews views, CurrentAccount current) {
        this.plans = plans;
        this.saving = saving;
        this.dryRun = dryRun;
        this.views = views;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance step(StepView view);

        static native TemplateInstance questions(StepView view);

        static native TemplateInstance conflict(String title, String back, List<Conflict> conflicts);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestPath String step, @RestQuery Optional<String> open,
            @RestQuery Optional<String> weg, @RestQuery Optional<String> terug, @Context UriInfo uri) {
        OpenPlan opened = plans.open(plan, current.require());
        StepView view = views.stored(opened, state(opened, step), viewing(plan, step, open.orElse(""), uri),
                LocalReturn.of(terug, plan));
        return Templates.step(weg.isEmpty() ? view : view.with(StepViews.removed(opened, weg.get())));
    }

    @POST
    public Response save(@RestPath UUID plan, @RestPath String step, @Context UriInfo uri,
            MultivaluedMap<String, String> parameters) {
        OpenPlan opened = plans.open(plan, current.require());
        StepState before = state(opened, step);
        SentForm form = new SentForm(parameters);
        SavedForm saved = saving.save(opened, form);
        if (saved.complete()) {
            return Response.seeOther(URI.create(next(saved, before, form))).build();
        }
        return saved.conflicts().isEmpty() ? refused(saved, before, viewing(plan, step, "", uri)) : conflict(saved, before);
    }

    /** The questions as they would be asked with what is typed; saves nothing. */
    @POST
    @Path("voorbeeld")
    public TemplateInstance preview(@RestPath UUID plan, @RestPath String step, @Context UriInfo uri,
            MultivaluedMap<String, String> parameters) {
        OpenPlan opened = plans.open(plan, current.require());
        StepState before = state(opened, step);
        SentForm form = new SentForm(parameters);
        OpenPlan then = dryRun.with(opened, form);
        StepState after = then.state().step(before.step()).orElse(before);
        return Templates.questions(
                views.refused(then, after, Contents.unsaved(form), viewing(plan, step, "", uri), List.of(), ""));
    }

    private Response refused(SavedForm saved, StepState before, Viewing viewing) {
        StepState after = saved.after().state().step(before.step()).orElse(before);
        StepView view = views.refused(saved.after(), after, saved.contents(), viewing, saved.problems(),
                LocalReturn.of(Optional.of(saved.form().text("terug")), saved.after().plan().id()));
        int status = saved.notAllowed() ? 403 : saved.tooEarly() ? 409 : 400;
        return Response.status(status).entity(Templates.step(view)).build();
    }

    private Response conflict(SavedForm saved, StepState before) {
        String url = PlanPaths.step(saved.after().plan().id(), before.step().id());
        Conflicts conflicts = new Conflicts(saved, url, entry -> views.by(saved.after(), entry));
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.conflict(before.step().name() + " - " + saved.after().plan().title(), url,
                        saved.after().state().ask(conflicts::all)))
                .build();
    }

    /** Where to go after a save: to the row that a button was about, back to where one came from, or on. */
    private static String next(SavedForm saved, StepState before, SentForm form) {
        OpenPlan open = saved.after();
        String here = PlanPaths.step(open.plan().id(), before.step().id());
        if (saved.action() != null) {
            return here + row(saved);
        }
        String back = LocalReturn.of(Optional.of(form.text("terug")), open.plan().id());
        if (!back.isEmpty()) {
            return back;
        }
        Optional<StepState> after = open.state().step(before.step());
        boolean incomplete = after.filter(state -> state.marked() && !state.done()).isPresent();
        if (!form.text("naar").equals(NEXT) || incomplete) {
            return here;
        }
        return StepViews.next(open, after.orElse(before)).map(link -> link.href())
                .orElse(PlanPaths.plan(open.plan().id()));
    }

    private static String row(SavedForm saved) {
        if (saved.removedRow().isPresent()) {
            return "?weg=" + saved.removedRow().get();
        }
        return saved.madeRow().or(saved::movedRow).map(address -> {
            int dot = address.indexOf('.');
            String question = address.substring(0, dot);
            return saved.pageOf(address).map(page -> "?open=" + address + "&" + question + Viewing.PAGE + "=" + page)
                    .orElse("?open=" + address) + "#" + Asked.idOf(question) + "-rij-" + address.substring(dot + 1);
        }).orElse("");
    }

    private static StepState state(OpenPlan open, String step) {
        return Optional.ofNullable(open.guide().index().steps().get(step)).flatMap(open.state()::step)
                .orElseThrow(NotFoundException::new);
    }

    private static Viewing viewing(UUID plan, String step, String open, UriInfo uri) {
        Map<String, Integer> pages = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (name.endsWith(Viewing.PAGE) && values.get(0).matches("\\d{1,6}")) {
                pages.put(name.substring(0, name.length() - Viewing.PAGE.length()), Integer.parseInt(values.get(0)));
            }
        });
        return new Viewing(PlanPaths.step(plan, step), open.isEmpty() ? Set.of() : Set.of(open), pages);
    }
}
