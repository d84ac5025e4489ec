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
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.plan.page.answer.Visibility;
import nl.samenwijzer.plan.progress.PhaseState;
import nl.samenwijzer.plan.progress.StepState;
import nl.samenwijzer.web.field.Asked;
import nl.samenwijzer.web.view.CheckSection;
import nl.samenwijzer.web.view.Status;

/**
 * All answers of a plan by chapter, or of one phase by step.
 */
final class CheckAnswers {

    private CheckAnswers() {
    }

    /** The answers that this person may see; {@code phase} is null for the whole plan. */
    static List<CheckSection> of(OpenPlan open, Phase phase) {
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
        UUID plan = open.plan().id();
        String back = PlanPaths.plan(plan) + "/controle" + (phase == null ? "" : "?fase=" + phase.id());
        boolean change = of.open()
                && open.may(question.type() == QuestionType.APPROVAL ? Action.APPROVE : Action.ANSWER);
        return new CheckSection.Answer(question.text(), text.lines(question),
                status(open, question),
                change ? PlanPaths.step(plan, step.step().id()) + "?terug=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
                        + "#" + Asked.idOf(question.id()) : "");
    }

    /** What an answer still asks; an approval says itself what it is, once it is given. */
    private static Status status(OpenPlan open, Question question) {
        if (open.state().missing(question).isEmpty()) {
            return null;
        }
        if (question.type() != QuestionType.APPROVAL || open.state().agreed(question)) {
            return new Status(Status.Shape.ATTENTION, "Nog aanvullen");
        }
        return open.state().entries().value(question.id()) == null ? new Status(Status.Shape.OPEN, "Nog geen besluit") : null;
    }

    /** The chapter of the question, or its step when one phase is shown. */
    private static String title(Guide guide, Phase phase, StepState step, Question question) {
        return phase != null ? step.step().name()
                : guide.about().chapters().stream().filter(chapter -> chapter.id().equals(question.chapter())).findFirst()
                        .map(CheckAnswers::title).orElse(step.step().name());
    }

    private static String title(Chapter chapter) {
        return chapter.number() + ". " + chapter.title();
    }
}
