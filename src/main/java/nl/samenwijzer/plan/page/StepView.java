package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.page.form.QuestionForm;
import nl.samenwijzer.web.field.Field;
import nl.samenwijzer.web.view.Link;
import nl.samenwijzer.web.view.StepNavigation;

/**
 * The page of a step.
 *
 * @param url address of the step, where the form is sent
 * @param locked what opens the phase; empty when it is open
 * @param done the mark that the step is ready; null for who may not set it
 * @param errors what is wrong or missing, with links to the fields; {@code refused} when it was not saved
 * @param saved when this step was last saved; empty when never
 * @param next the step after this one; null after the last
 * @param advice what is advised, by question
 * @param removed a row that was just deleted; null for none
 */
record StepView(OpenPlan open, Step step, StepNavigation navigation, String url, String locked, List<QuestionForm> questions,
        Field done, List<Link> errors, boolean refused, String saved, List<StepSignal> signals,
        Map<String, List<StepAdvice>> advice,
        Link next, RemovedRow removed, String terug) {

    /** A deleted row and how to bring it back: {@code version} of {@code question} and {@code row} is what it was. */
    record RemovedRow(String question, String row, int version, int base, String operation) {
    }

    StepView with(RemovedRow row) {
        return new StepView(open, step, navigation, url, locked, questions, done, errors, refused, saved, signals, advice, next,
                row,
                terug);
    }

    /** What is advised at a question. */
    public List<StepAdvice> adviceAt(String question) {
        return advice.getOrDefault(question, List.of());
    }

    /** Where the register is a sheet with pictures; empty on a step that does not ask for it. */
    public String register() {
        return step.questions().stream().anyMatch(question -> question.type() == QuestionType.STAKEHOLDERS
                || question.type().editsRegister()) ? PlanPaths.stakeholders(open.plan().id()) : "";
    }

    /** Where methods are ranked and compared; empty on a step that does not ask for them. */
    public String methods() {
        return step.questions().stream().anyMatch(question -> question.type() == QuestionType.METHODS)
                ? PlanPaths.methods(open.plan().id())
                : "";
    }

    /** Where the legal rules are with what proves them; empty on a step that has no row per rule. */
    public String duties() {
        return step.questions().stream().anyMatch(Guide::isPerRule) ? PlanPaths.duties(open.plan().id()) : "";
    }

    /** Where the planning is a time line; empty on a step that does not ask for it. */
    public String planning() {
        return step.questions().stream().anyMatch(question -> question.type() == QuestionType.TIMELINE
                && question.equals(open.guide().planning()))
                        ? PlanPaths.planning(open.plan().id())
                        : "";
    }

    /** Where the logbook is; empty on a step that does not ask for it. */
    public String logbook() {
        return step.questions().stream().anyMatch(question -> question.meaning() == Purpose.LOG
                || question.meaning() == Purpose.INPUT || question.meaning() == Purpose.FEEDBACK)
                        ? PlanPaths.logbook(open.plan().id())
                        : "";
    }

    /** Whether there is something to save on this page for this person. */
    public boolean mayFillIn() {
        return locked.isEmpty() && (done != null || questions.stream().anyMatch(QuestionForm::fillable));
    }

    public String title() {
        return (refused ? "Fout: " : "") + navigation.position() + ", " + step.name() + " - " + open.plan().title();
    }
}
