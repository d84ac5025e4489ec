package nl.samenwijzer.plan.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import nl.samenwijzer.guide.Chapter;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.page.form.Contents;
import nl.samenwijzer.plan.page.form.DoneMark;
import nl.samenwijzer.plan.page.form.Place;
import nl.samenwijzer.plan.page.form.QuestionForms;
import nl.samenwijzer.plan.page.form.Viewing;
import nl.samenwijzer.plan.progress.Missing;
import nl.samenwijzer.plan.progress.PhaseState;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.StepState;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.StepNavigation;

/**
 * Makes the page of a step from the state of the plan.
 */
@ApplicationScoped
class StepViews {

    private final Moments moments;

    StepViews(Moments moments) {
        this.moments = moments;
    }

    /** The step as it is stored. One that was called ready says what it misses. */
    StepView stored(OpenPlan open, StepState state, Viewing viewing, String terug) {
        List<Problem> missing = state.marked()
                ? state.missing().stream().map(gap -> problem(open.guide(), gap))
                        .filter(problem -> !justAdded(open, viewing, problem)).toList()
                : List.of();
        return view(open, state, Contents.missing(missing), viewing, missing, false, terug);
    }

    /** A row that was only just added is not wrong yet: it stands open and holds nothing. */
    private static boolean justAdded(OpenPlan open, Viewing viewing, Problem problem) {
        return viewing.openRows().contains(new Place(problem.question(), problem.row()).name())
                && open.state().entries().find(problem.question(), problem.row())
                        .filter(row -> row.value() != null && row.value().isEmpty()).isPresent();
    }

    /** The step with what was typed and could not be saved. */
    StepView refused(OpenPlan open, StepState state, Contents contents, Viewing viewing, List<Problem> problems,
            String terug) {
        return view(open, state, contents, viewing, problems, true, terug);
    }

    private StepView view(OpenPlan open, StepState state, Contents contents, Viewing viewing, List<Problem> problems,
            boolean refused, String terug) {
        Step step = state.step();
        PlanState plan = open.state();
        PhaseState phase = plan.phase(state.phase());
        boolean fill = phase.open() || refused;
        return plan.ask(names -> {
            QuestionForms forms = new QuestionForms(open, names, contents, viewing);
            return new StepView(open, step, navigation(open, phase, state), viewing.address(),
                    phase.open() ? "" : phase.locked(),
                    fill ? state.questions().stream().map(forms::of).toList() : List.of(),
                    fill && open.may(Action.ANSWER) ? DoneMark.field(plan, step, contents) : null,
                    problems.stream().map(problem -> link(open, step, problem)).toList(), refused, saved(plan, state),
                    StepSignal.of(open, step, names),
                    fill ? advice(open, state, names) : Map.of(), next(open, state).orElse(null), null, terug);
        });
    }

    private static Map<String, List<StepAdvice>> advice(OpenPlan open, StepState state, Names names) {
        return state.questions().stream()
                .collect(Collectors.toMap(Question::id, question -> StepAdvice.at(open, question, names)));
    }

    /** Where a problem can be mended. */
    static Link link(OpenPlan open, Step here, Problem problem) {
        Question question = open.guide().index().questions().get(problem.question());
        if (question != null && !open.guide().stepOf(question).id().equals(here.id())) {
            return new Link(open.guide().stepOf(question).name() + ": " + problem.text(),
                    PlanPaths.field(open, problem.question(), problem.row(), problem.column()));
        }
        boolean row = question != null && question.type().hasRows() && !problem.row().isEmpty() && problem.column() == null;
        String name = row ? question.id() : new Place(problem.question(), problem.row(), problem.column()).name();
        // the list of problems can be read by itself
        String text = question == null ? problem.text() : question.text() + " " + problem.text();
        return new Link(text, question == null && Marks.stepOf(problem.question()) == null ? "#inhoud"
                : "#" + nl.samenwijzer.web.field.Asked.idOf(name));
    }

    /** What is missing, at the field where it is filled in: fields of a matrix are those of the register. */
    static Problem problem(Guide guide, Missing gap) {
        boolean matrix = guide.question(gap.question()).type().editsRegister() && gap.row() != null;
        return new Problem(matrix ? guide.registerQuestion().id() : gap.question(),
                gap.row() == null ? Entry.SINGLE : gap.row(), gap.column(), gap.text());
    }

    private static StepNavigation navigation(OpenPlan open, PhaseState phase, StepState state) {
        int place = phase.steps().indexOf(state);
        Link back = place > 0
                ? new Link("Vorige stap: " + phase.steps().get(place - 1).step().name(),
                        PlanPaths.step(open.plan().id(), phase.steps().get(place - 1).step().id()))
                : new Link("Terug naar het plan", PlanPaths.plan(open.plan().id()));
        return new StepNavigation(back, place + 1, phase.steps().size(), state.step().name(),
                open.plan().title() + ", fase " + phase.phase().name(), facts(open.guide(), state));
    }

    private static String facts(Guide guide, StepState state) {
        int asked = state.questions().size();
        String questions = asked + (asked == 1 ? " vraag. " : " vragen. ");
        List<String> chapters = state.questions().stream().map(Question::chapter).distinct()
                .flatMap(id -> guide.about().chapters().stream().filter(chapter -> chapter.id().equals(id)))
                .filter(chapter -> chapter.document().equals(guide.about().adoption().document())).map(Chapter::number)
                .toList();
        return chapters.isEmpty() ? questions.strip()
                : questions + "Hoort bij " + inWords(chapters) + " van het plan.";
    }

    private static String inWords(List<String> chapters) {
        int last = chapters.size() - 1;
        return last == 0 ? "hoofdstuk " + chapters.get(0)
                : "de hoofdstukken " + String.join(", ", chapters.subList(0, last)) + " en " + chapters.get(last);
    }

    private String saved(PlanState plan, StepState state) {
        Stream<Instant> moments = Stream.concat(state.questions().stream().map(Question::id),
                Stream.of(Marks.done(state.step().id()))).flatMap(id -> plan.entries().changedAt(id).stream());
        return moments.max(Comparator.naturalOrder()).map(this.moments::saved).orElse("Nog niets opgeslagen in deze stap");
    }

    /** The step after this one, also in the next phase when that is open. */
    static Optional<Link> next(OpenPlan open, StepState state) {
        List<StepState> steps = open.state().steps();
        int place = steps.indexOf(state);
        return steps.stream().skip(place + 1L).filter(step -> open.state().open(step.phase())).findFirst()
                .map(step -> new Link(step.step().name(), PlanPaths.step(open.plan().id(), step.step().id())));
    }

    /** How to bring back a row that was just deleted. */
    static StepView.RemovedRow removed(OpenPlan open, String address) {
        int dot = address.indexOf('.');
        return dot < 0 ? null
                : open.state().entries().find(address.substring(0, dot), address.substring(dot + 1)).filter(Entry::deleted)
                        .map(row -> new StepView.RemovedRow(row.question(), row.row(), row.version() - 1, row.version(),
                                UUID.randomUUID().toString()))
                        .orElse(null);
    }
}
