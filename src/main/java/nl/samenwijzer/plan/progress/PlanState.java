package nl.samenwijzer.plan.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Route;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.rule.Fact;
import nl.samenwijzer.guide.rule.Memory;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.entry.Answers;
import nl.samenwijzer.plan.entry.Entries;
import nl.samenwijzer.plan.entry.Marks;

/**
 * Everything that follows from what a plan holds at one moment. Pure: the same input gives the same state. Parts are
 * computed when first asked for and kept, and one state may serve many requests at once.
 */
public final class PlanState {

    private final PlanInput input;
    private final SignalSource source;
    private final Map<String, JsonNode> answers;
    private final PlanFacts facts;
    private final Names names;
    private final Completeness completeness;
    private final Map<String, Object> kept = new HashMap<>();
    private List<PhaseState> phases;
    private List<RaisedSignal> signals;

    public PlanState(PlanInput input, SignalSource source) {
        this(input, source, null);
    }

    private PlanState(PlanInput input, SignalSource source, PlanState earlier) {
        this.input = input;
        this.source = source;
        this.answers = Answers.of(input.guide(), input.entries());
        this.facts = new PlanFacts(this, input);
        this.names = earlier == null ? names()
                : earlier.ask(known -> input.rulebook().names(answers, facts, input.memory(), known));
        this.completeness = new Completeness(input.guide(), names);
    }

    /** The same plan with other entries; what does not follow from those that differ is not worked out again. */
    public PlanState with(Entries entries) {
        return new PlanState(input.with(entries), source, this);
    }

    /** The state of the same plan at another moment. */
    public PlanState with(PlanInput other) {
        return new PlanState(other, source);
    }

    /** The same plan, adopted as it stands. */
    public PlanState adoptedNow() {
        return new PlanState(input.adoptedNow(), source);
    }

    public Guide guide() {
        return input.guide();
    }

    public PlanInput input() {
        return input;
    }

    /** All that is stored, also what is hidden now. */
    public Entries entries() {
        return input.entries();
    }

    /** The stored answer to a question in the JSON of the guide format, also when it is hidden; null when unanswered. */
    public JsonNode stored(Question question) {
        return answers.get(question.id());
    }

    /**
     * Asks the engine about this plan. Names are not safe for several threads, so do not keep them: they are valid inside
     * the question only.
     */
    public synchronized <T> T ask(Function<Names, T> question) {
        return question.apply(names);
    }

    /**
     * What somebody works out from this state, kept as long as the state itself: the work is done once per key.
     *
     * @param key names the work; the same key always stands for the same work
     */
    public synchronized <T> T kept(String key, Class<T> type, Function<Names, T> work) {
        if (!kept.containsKey(key)) {
            kept.put(key, work.apply(names));
        }
        return type.cast(kept.get(key));
    }

    /** Names of your own over this plan, that need not be shared: for long work on one thread. */
    public Names names() {
        return input.rulebook().names(answers, facts, input.memory());
    }

    Completeness completeness() {
        return completeness;
    }

    /** A fact that the application keeps of this plan; null when unknown. */
    public synchronized Object fact(Fact fact) {
        return facts.value(fact);
    }

    /** The route that is followed. */
    public Route route() {
        return ask(Names::route);
    }

    /** False as long as the route is followed only because no other is known. */
    public boolean routeKnown() {
        return ask(Names::routeKnown);
    }

    /** All phases with their visible steps, in the order of the screen. */
    public synchronized List<PhaseState> phases() {
        if (phases == null) {
            phases = new Phases(this, names, completeness).all();
        }
        return phases;
    }

    /** The phase with this id. */
    public PhaseState phase(Phase phase) {
        return phases().stream().filter(state -> state.phase().id().equals(phase.id())).findFirst().orElseThrow();
    }

    /** The visible steps of all phases, in the order of the screen. */
    public List<StepState> steps() {
        return phases().stream().flatMap(phase -> phase.steps().stream()).toList();
    }

    /** The state of a step; empty when it is not visible. */
    public Optional<StepState> step(Step step) {
        return steps().stream().filter(state -> state.step().id().equals(step.id())).findFirst();
    }

    /** Whether the phase is open, now or once before. */
    public synchronized boolean open(Phase phase) {
        return entries().value(Marks.phase(phase.id())) != null || phase.gate() == null || names.opens(phase);
    }

    /** The first step in an open phase that is not done; empty when all are. */
    public Optional<StepState> nextStep() {
        return steps().stream().filter(step -> !step.done() && step.status() != StepStatus.LOCKED).findFirst();
    }

    /** How many visible steps are done. */
    public int stepsDone() {
        return (int) steps().stream().filter(StepState::done).count();
    }

    /** Dutch: "4 van 38 stappen klaar". */
    public String inWords() {
        return stepsDone() + " van " + steps().size() + (steps().size() == 1 ? " stap klaar" : " stappen klaar");
    }

    /** The minimum questions in their order. */
    public synchronized List<MinimumState> minimum() {
        return names.kept("minimum", () -> new MinimumQuestions(guide(), names, completeness).all());
    }

    /** How many minimum questions have a complete answer. */
    public int minimumAnswered() {
        return (int) minimum().stream().filter(MinimumState::answered).count();
    }

    /** How many questions that are asked have a complete answer. */
    public synchronized int answerCount() {
        return (int) guide().questions().stream().filter(completeness::complete).count();
    }

    /** Whether the question is asked and has a complete answer. */
    public synchronized boolean complete(Question question) {
        return completeness.complete(question);
    }

    /** What is missing in a question; empty for one that is not asked, or optional and not begun. */
    public synchronized List<Missing> missing(Question question) {
        return names.asked(question) ? completeness.missing(question) : List.of();
    }

    /** The quality signals that are on. */
    public synchronized List<RaisedSignal> signals() {
        if (signals == null) {
            signals = List.copyOf(source.raised(this));
        }
        return signals;
    }

    /** Where the plan does something else than is advised. */
    public synchronized List<Deviation> deviations() {
        return new Deviations(this, names).all();
    }

    /** Asks the engine what it would say with another answer to one question. */
    public synchronized <T> T supposing(Question question, JsonNode answer, Function<Names, T> ask) {
        Map<String, JsonNode> other = new HashMap<>(answers);
        other.put(question.id(), answer);
        return ask.apply(input.rulebook().names(other, facts, new Memory(), names));
    }

    /** How the plan stands towards its adoption. */
    public Adoption adoption() {
        return new Adoption(this);
    }

    /** Whether this approval was given. */
    public boolean agreed(Question approval) {
        JsonNode answer = stored(approval);
        return approval.type() == QuestionType.APPROVAL && answer != null
                && "akkoord".equals(answer.path("uitkomst").asText());
    }
}
