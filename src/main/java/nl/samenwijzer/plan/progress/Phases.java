package nl.samenwijzer.plan.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Register.RegisterCheck;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Placeholders;
import nl.samenwijzer.plan.entry.Marks;

/**
 * Works out phases and steps: open or not, begun or done.
 */
final class Phases {

    private final PlanState state;
    private final Names names;
    private final Completeness completeness;

    Phases(PlanState state, Names names, Completeness completeness) {
        this.state = state;
        this.names = names;
        this.completeness = completeness;
    }

    List<PhaseState> all() {
        return state.guide().phases().stream().map(this::phase).toList();
    }

    private PhaseState phase(Phase phase) {
        boolean open = state.open(phase);
        List<StepState> steps = phase.steps().stream().filter(names::visible).map(step -> kept(step, phase, open)).toList();
        return new PhaseState(phase, open, open ? null : phase.gate().text(), steps);
    }

    private StepState kept(Step step, Phase phase, boolean open) {
        boolean marked = state.entries().value(Marks.done(step.id())) != null;
        return names.kept("step " + step.id() + ' ' + open + ' ' + marked, () -> step(step, phase, open, marked));
    }

    private StepState step(Step step, Phase phase, boolean open, boolean marked) {
        List<Question> questions = step.questions().stream().filter(names::asked).toList();
        List<Missing> missing = new ArrayList<>(blocks(questions));
        questions.forEach(question -> missing.addAll(completeness.missing(question)));
        return new StepState(step, phase, status(open, marked, questions, missing), marked, questions, missing);
    }

    private StepStatus status(boolean open, boolean marked, List<Question> questions, List<Missing> missing) {
        if (!open) {
            return StepStatus.LOCKED;
        }
        if (marked && missing.isEmpty()) {
            return StepStatus.DONE;
        }
        return marked || questions.stream().anyMatch(completeness::begun) ? StepStatus.BUSY : StepStatus.NOT_BEGUN;
    }

    /** The checks on the register that keep its step from being ready. */
    private List<Missing> blocks(List<Question> questions) {
        Question register = state.guide().registerQuestion();
        if (!questions.contains(register)) {
            return List.of();
        }
        return state.guide().register().checks().stream().filter(this::applies)
                .flatMap(check -> check.forEach() == null ? whole(check, register) : perRow(check, register)).toList();
    }

    private boolean applies(RegisterCheck check) {
        return check.blocking() && check.when() != null
                && (check.routes().isEmpty() || check.routes().contains(names.route().id()));
    }

    private Stream<Missing> whole(RegisterCheck check, Question register) {
        return names.isTrue(check.when()) ? Stream.of(new Missing(register.id(), null, null, check.text())) : Stream.empty();
    }

    private Stream<Missing> perRow(RegisterCheck check, Question register) {
        Placeholders texts = new Placeholders(names);
        return names.rows(check.forEach(), check.when()).stream().map(row -> new Missing(register.id(), (String) row.get("id"),
                null, texts.fill(check.text(), new Placeholders.Row(check.forEach().as(), register, row))));
    }
}
