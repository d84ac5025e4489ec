package nl.samenwijzer.api.view;

import java.util.List;

import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.progress.MinimumState;
import nl.samenwijzer.plan.progress.Missing;
import nl.samenwijzer.plan.progress.PhaseState;
import nl.samenwijzer.plan.progress.PlanState;
import nl.samenwijzer.plan.progress.StepState;

/**
 * How far a plan is, with what is missing and why something cannot start.
 *
 * @param route id of the route whose questions are asked
 * @param routeKnown false as long as it is only followed because no other is known
 */
public record ProgressView(String route, boolean routeKnown, int stepsDone, int stepsTotal, List<PhaseView> phases,
        List<MinimumView> minimumQuestions) {

    /** A phase; {@code locked} says in Dutch what to do before it opens. */
    public record PhaseView(String id, String name, boolean open, String locked, int stepsDone, int stepsTotal,
            List<StepView> steps) {

        static PhaseView of(PhaseState phase) {
            return new PhaseView(phase.phase().id(), phase.phase().name(), phase.open(), phase.locked(), phase.done(),
                    phase.steps().size(), phase.steps().stream().map(StepView::of).toList());
        }
    }

    /**
     * A step.
     *
     * @param status notBegun, busy, done or locked
     * @param marked whether somebody said that it is ready
     * @param questions ids of the questions that are asked
     */
    public record StepView(String id, String name, String status, boolean marked, List<String> questions,
            List<MissingView> missing) {

        static StepView of(StepState step) {
            return new StepView(step.step().id(), step.step().name(), status(step), step.marked(), ids(step.questions()),
                    step.missing().stream().map(MissingView::of).toList());
        }

        private static String status(StepState step) {
            return switch (step.status()) {
                case NOT_BEGUN -> "notBegun";
                case BUSY -> "busy";
                case DONE -> "done";
                case LOCKED -> "locked";
            };
        }
    }

    /** Something to fill in; {@code detail} says in Dutch what to do. */
    public record MissingView(String question, String row, String column, String detail) {

        static MissingView of(Missing missing) {
            return new MissingView(missing.question(), missing.row(), missing.column(), missing.text());
        }
    }

    /** A minimum question with the questions whose answers count now. */
    public record MinimumView(int number, String text, boolean answered, List<String> questions, String fixedText) {

        static MinimumView of(MinimumState minimum) {
            return new MinimumView(minimum.question().number(), minimum.question().text(), minimum.answered(),
                    ids(minimum.core()), minimum.fixedText());
        }
    }

    public static ProgressView of(PlanState state) {
        return new ProgressView(state.route().id(), state.routeKnown(), state.stepsDone(), state.steps().size(),
                state.phases().stream().map(PhaseView::of).toList(), state.minimum().stream().map(MinimumView::of).toList());
    }

    private static List<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).toList();
    }
}
