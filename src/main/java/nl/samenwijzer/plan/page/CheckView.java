package nl.samenwijzer.plan.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import nl.samenwijzer.guide.Chapter;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.Problem;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.page.answer.Visibility;
import nl.samenwijzer.plan.progress.Missing;
import nl.samenwijzer.plan.progress.PhaseState;
import nl.samenwijzer.plan.progress.RaisedSignal;
import nl.samenwijzer.plan.progress.StepState;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.view.CheckSection;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.Status;

/**
 * All answers of a plan, or of one phase, with what is missing before the plan can be adopted.
 *
 * @param phase the phase that is shown; null for the whole plan
 * @param missing what is missing, with links to the fields; {@code more} is how many are not named
 * @param submittedVersion version of the mark that the plan was submitted
 */
record CheckView(OpenPlan open, Phase phase, List<Link> phases, List<CheckSection> sections, List<Link> missing, int more,
        List<RaisedSignal> signals, boolean submitted, int submittedVersion, String operation, Link approval) {

    private static final int NAMED = 50;

    static CheckView of(OpenPlan open, Phase phase) {
        List<Missing> missing = open.state().missingForAdoption();
        Entry mark = open.state().entries().find(Marks.SUBMITTED, Entry.SINGLE).orElse(null);
        Question approval = open.guide().question(open.guide().about().adoption().question());
        return new CheckView(open, phase, phases(open), sections(open, phase),
                missing.stream().limit(NAMED).map(gap -> link(open, gap)).toList(), Math.max(0, missing.size() - NAMED),
                open.state().signals(), mark != null && mark.value() != null, mark == null ? 0 : mark.version(),
                UUID.randomUUID().toString(),
                new Link(approval.text(), PlanPaths.field(open, approval.id(), Entry.SINGLE, null)));
    }

    /** Whether nothing stands in the way of adoption. */
    public boolean ready() {
        return missing.isEmpty() && open.state().redSignals().isEmpty();
    }

    public boolean maySubmit() {
        return open.may(Action.LEAD);
    }

    private static List<Link> phases(OpenPlan open) {
        return open.state().phases().stream().filter(phase -> !phase.steps().isEmpty())
                .map(phase -> new Link(phase.phase().name(),
                        PlanPaths.plan(open.plan().id()) + "/controle?fase=" + phase.phase().id()))
                .toList();
    }

    private static Link link(OpenPlan open, Missing gap) {
        Problem problem = StepViews.problem(open.guide(), gap);
        return new Link(open.guide().question(gap.question()).text() + " " + gap.text(),
                PlanPaths.field(open, problem.question(), problem.row(), problem.column()));
    }

    private static List<CheckSection> sections(OpenPlan open, Phase phase) {
        return open.state().ask(names -> {
            AnswerText text = new AnswerText(open, names);
            Visibility visibility = new Visibility(open);
            Map<String, List<CheckSection.Answer>> byTitle = new LinkedHashMap<>();
            if (phase == null) {
                open.guide().about().chapters().forEach(chapter -> byTitle.put(title(chapter), new ArrayList<>()));
            }
            for (PhaseState one : open.state().phases()) {
                boolean shown = phase == null ? one.open() : one.phase().id().equals(phase.id());
                for (StepState step : shown ? one.steps() : List.<StepState> of()) {
                    step.questions().stream().filter(visibility::shows)
                            .forEach(question -> byTitle
                                    .computeIfAbsent(title(open.guide(), phase, step, question), key -> new ArrayList<>())
                                    .add(answer(open, phase, one, step, question, text)));
                }
            }
            return byTitle.entrySet().stream().filter(section -> !section.getValue().isEmpty())
                    .map(section -> new CheckSection(section.getKey(), section.getValue())).toList();
        });
    }

    private static CheckSection.Answer answer(OpenPlan open, Phase phase, PhaseState of, StepState step, Question question,
            AnswerText text) {
        boolean missing = !open.state().missing(question).isEmpty();
        UUID plan = open.plan().id();
        String back = PlanPaths.plan(plan) + "/controle" + (phase == null ? "" : "?fase=" + phase.id());
        boolean change = of.open() && open.may(Action.ANSWER);
        return new CheckSection.Answer(question.text(), text.lines(question),
                missing ? new Status(Status.Shape.ATTENTION, "Nog aanvullen") : null,
                change ? PlanPaths.step(plan, step.step().id()) + "?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
                        + "#" + Asked.idOf(question.id()) : "");
    }

    /** The chapter of the question, or its step when one phase is shown. */
    private static String title(Guide guide, Phase phase, StepState step, Question question) {
        return phase != null ? step.step().name()
                : guide.about().chapters().stream().filter(chapter -> chapter.id().equals(question.chapter())).findFirst()
                        .map(CheckView::title).orElse(step.step().name());
    }

    private static String title(Chapter chapter) {
        return chapter.number() + ". " + chapter.title();
    }
}
