package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Route;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.web.view.Link;

/** The step plan itself, readable for everyone who is signed in. */
@Path("/stappenplan")
@Produces(MediaType.TEXT_HTML)
class GuidePage {

    private final Guides guides;

    GuidePage(Guides guides) {
        this.guides = guides;
    }

    /** A guide in words. */
    record View(Guide guide, List<PhaseText> phases, List<Link> others) {
    }

    record PhaseText(String name, String purpose, String result, String opens, List<StepText> steps) {
    }

    record StepText(Step step, List<QuestionText> questions) {
    }

    /** A question; {@code routes} names the routes that ask it, empty when all do. */
    record QuestionText(Question question, String routes, List<String> choices) {
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance guide(View view);
    }

    @GET
    public TemplateInstance show(@RestQuery Optional<String> naam, @RestQuery Optional<String> versie) {
        Guide guide = naam.isEmpty() ? guides.forNewPlans()
                : guides.all().stream().filter(one -> one.id().equals(naam.get()))
                        .filter(one -> versie.isEmpty() || one.version().equals(versie.get())).findFirst()
                        .orElseThrow(NotFoundException::new);
        List<Link> others = guides.all().stream().filter(one -> one != guide)
                .map(one -> new Link(one.about().title() + ", versie " + one.version(),
                        "/stappenplan?naam=" + one.id() + "&versie=" + one.version()))
                .toList();
        return Templates.guide(new View(guide, guide.phases().stream()
                .map(phase -> new PhaseText(phase.name(), phase.purpose(), phase.result(),
                        phase.gate() == null ? "" : phase.gate().text(),
                        phase.steps().stream().map(step -> new StepText(step,
                                step.questions().stream().map(question -> text(guide, question)).toList())).toList()))
                .toList(), others));
    }

    private static QuestionText text(Guide guide, Question question) {
        List<Route> routes = guide.about().routes().stream().filter(route -> question.routes().contains(route.id())).toList();
        boolean all = routes.size() == guide.about().routes().size();
        return new QuestionText(question, all ? "" : String.join(", ", routes.stream().map(Route::name).toList()),
                question.options().stream().map(Option::label).toList());
    }
}
