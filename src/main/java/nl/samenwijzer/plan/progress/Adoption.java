package nl.samenwijzer.plan.progress;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.plan.entry.Marks;

/**
 * How a plan stands towards its adoption (guide format, {@code adoption}): what is in the way of it, what became of it, and
 * whether the plan is still what was adopted.
 */
public final class Adoption {

    private final PlanState state;
    private final Guide guide;

    Adoption(PlanState state) {
        this.state = state;
        this.guide = state.guide();
    }

    /** What must be filled in first: all that is required up to the phase of the adoption. */
    public List<Missing> missing() {
        return state.ask(names -> questions().stream().filter(question -> !question.equals(question())).filter(names::required)
                .flatMap(question -> state.completeness().missing(question).stream()).toList());
    }

    /** The signals that block it. */
    public List<RaisedSignal> redSignals() {
        return state.signals().stream().filter(signal -> signal.severity() == Signal.Severity.RED).toList();
    }

    /** The signals that ask for a reason and have none yet: the plan is not submitted without it. */
    public List<RaisedSignal> unexplainedSignals() {
        return state.signals().stream()
                .filter(signal -> signal.severity() == Signal.Severity.ORANGE && !signal.reasonGiven()).toList();
    }

    /** The deviations that nobody explained yet: the plan is not submitted without it. */
    public List<Deviation> unexplainedDeviations() {
        return state.deviations().stream().filter(Deviation::unexplained).toList();
    }

    /** Whether the plan lies with who adopts it. */
    public boolean submitted() {
        return state.entries().value(Marks.SUBMITTED) != null;
    }

    /** Whether the last word of who adopts is an agreement. */
    public boolean given() {
        return state.agreed(question());
    }

    /** Whether the last word of who adopts is that the plan is not good yet. */
    public boolean turnedDown() {
        JsonNode answer = state.stored(question());
        return answer != null && "niet_akkoord".equals(answer.path("uitkomst").asText());
    }

    /** Whether an answer up to the adoption differs from what was last adopted; false when the plan never was. */
    public boolean changedSince() {
        return state.ask(names -> Boolean.TRUE
                .equals(new PlanFacts(state, state.input()).value(Fact.CHANGED_SINCE_ADOPTION)));
    }

    /** The questions of the phases up to and including that of the adoption, asked or not. */
    List<Question> questions() {
        Phase last = guide.phaseOf(guide.stepOf(question()));
        List<Question> questions = new ArrayList<>();
        for (Phase phase : guide.phases()) {
            phase.steps().forEach(step -> questions.addAll(step.questions()));
            if (phase.id().equals(last.id())) {
                break;
            }
        }
        return questions;
    }

    private Question question() {
        return guide.question(guide.about().adoption().question());
    }
}
