package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.NewPlan;
import nl.samenwijzer.plan.NotAllowed;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.field.ChoiceField;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.field.Option;
import nl.samenwijzer.web.field.TextField;
import nl.samenwijzer.web.view.Link;

/** A new plan: what is needed to begin, and no more. */
@Path("/plannen/nieuw")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class NewPlanPage {

    private final Plans plans;
    private final Guides guides;
    private final CurrentAccount current;

    NewPlanPage(Plans plans, Guides guides, CurrentAccount current) {
        this.plans = plans;
        this.guides = guides;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance form(List<Field> fields, List<Link> errors);
    }

    @GET
    public TemplateInstance create() {
        requireCreate();
        return Templates.form(fields("", "", "", List.of()), List.of());
    }

    @POST
    public Response create(@RestForm @DefaultValue("") String titel, @RestForm @DefaultValue("") String stappenplan,
            @RestForm @DefaultValue("") String projectfase) {
        requireCreate();
        Guide guide = choices().stream().filter(one -> one.id().equals(stappenplan)).findFirst()
                .orElseGet(guides::forNewPlans);
        NewPlan made = plans.create(titel, guide, projectfase.isEmpty() ? null : projectfase, current.require());
        if (made.id() == null) {
            List<Link> errors = made.problems().stream()
                    .map(problem -> new Link(problem.text(),
                            problem.question().equals(Marks.TITLE) ? "#titel" : "#projectfase"))
                    .toList();
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(Templates.form(fields(titel, stappenplan, projectfase, made.problems()), errors)).build();
        }
        return Response.seeOther(URI.create(firstStep(made.id()))).build();
    }

    private String firstStep(UUID plan) {
        return plans.open(plan, current.require()).state().nextStep()
                .map(step -> PlanPaths.step(plan, step.step().id())).orElse(PlanPaths.plan(plan));
    }

    private List<Field> fields(String title, String guide, String phase, List<Problem> problems) {
        List<Field> fields = new ArrayList<>();
        fields.add(TextField.line(Asked.of("titel", "Hoe heet het plan?")
                .help("Gebruik een naam die je collega's herkennen. Je kunt hem later veranderen.")
                .error(error(problems, true)), title));
        List<Guide> choices = choices();
        if (choices.size() > 1) {
            fields.add(new ChoiceField(Asked.of("stappenplan", "Welk stappenplan volg je?"),
                    choices.stream().map(one -> new Option(one.id(), one.about().title())).toList(),
                    guide.isEmpty() ? guides.forNewPlans().id() : guide));
        } else if (choices.get(0).about().projectPhaseQuestion() == null) {
            List<GuideFile.ProjectPhase> phases = choices.get(0).about().projectPhases();
            fields.add(new ChoiceField(Asked.of("projectfase", "In welke fase is het project nu?").required(false)
                    .error(error(problems, false)),
                    phases.stream().sorted(Comparator.comparingInt(GuideFile.ProjectPhase::order))
                            .map(one -> new Option(one.id(), one.name())).toList(),
                    phase));
        }
        return fields;
    }

    private static String error(List<Problem> problems, boolean ofTitle) {
        return problems.stream().filter(problem -> problem.question().equals(Marks.TITLE) == ofTitle).map(Problem::text)
                .findFirst().orElse("");
    }

    /** The newest version of each guide. */
    private List<Guide> choices() {
        Set<String> ids = new LinkedHashSet<>();
        guides.all().forEach(guide -> ids.add(guide.id()));
        return ids.stream().map(guides::latest).toList();
    }

    private void requireCreate() {
        if (!AccessPolicy.may(current.require(), Action.CREATE_PLAN)) {
            throw new NotAllowed(Action.CREATE_PLAN);
        }
    }
}
