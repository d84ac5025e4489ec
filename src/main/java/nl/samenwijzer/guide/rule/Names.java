package nl.samenwijzer.guide.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.ForEach;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Route;
import nl.samenwijzer.guide.Step;

/**
 * The names of one guide over the answers of one plan, at one moment. A name is computed when it is first asked for and then
 * kept. Answers hidden by the route or by a condition count as null. Values are plain Java: String, BigDecimal, Boolean,
 * LocalDate, List, Map or null. Make a new one for each evaluation; not thread-safe.
 */
public final class Names {

    private final Rulebook rulebook;
    private final Guide guide;
    private final Map<String, JsonNode> answers;
    private final Facts facts;
    private final boolean everyAnswerCounts;
    private final Evaluation evaluation;
    private final ComputedNames computed;
    private final Ledger ledger = new Ledger();

    /** @param earlier names over the same plan of which to take over what still holds; null for none */
    Names(Rulebook rulebook, Map<String, JsonNode> answers, Facts facts, Memory memory, boolean everyAnswerCounts,
            Names earlier) {
        this.rulebook = rulebook;
        this.guide = rulebook.guide();
        this.answers = answers;
        this.facts = facts;
        this.evaluation = new Evaluation(this, memory);
        this.computed = new ComputedNames(this);
        this.everyAnswerCounts = everyAnswerCounts;
        if (earlier != null) {
            ledger.takeOver(earlier.ledger, rulebook.sources().changed(earlier.answers, answers, earlier.facts, facts));
        }
    }

    /** True when the condition is true; a missing condition (null) is. False, null and an error are not. */
    public boolean isTrue(Expression condition) {
        return isTrue(condition, Map.of());
    }

    /** As {@link #isTrue(Expression)}; {@code locals}, such as the columns of a row, hide other names. */
    public boolean isTrue(Expression condition, Map<String, Object> locals) {
        return condition == null || Boolean.TRUE.equals(value(condition, locals));
    }

    /** The value of a formula, or null. */
    public Object value(Expression formula) {
        return value(formula, Map.of());
    }

    /** The value of a formula in which {@code locals} hide other names, or null. */
    public Object value(Expression formula, Map<String, Object> locals) {
        return evaluation.formula(formula, new RowVariables(this, null, null, locals));
    }

    /** The value of a question, a gate or a derived name; null for an unknown name and for a name that exists per row. */
    public Object value(String name) {
        return scopeOf(name) == null ? once(name, () -> computed.value(name, null)) : null;
    }

    /** The value of a name that exists per row of the register or per method, for one row or method. */
    public Object valueFor(String name, String row) {
        return scopeOf(name) == null ? value(name) : once(name + ' ' + row, () -> computed.value(name, row));
    }

    /** The route in force: the one whose condition is true, else the one with the lowest order. */
    public Route route() {
        return (Route) once(" route", () -> rulebook.routes().stream().filter(route -> isTrue(route.when())).findFirst()
                .orElse(rulebook.routes().get(0)));
    }

    /** True when the condition of the route in force is true; false when it counts only because none is. */
    public boolean routeKnown() {
        return isTrue(route().when());
    }

    /** True when people take part. */
    public boolean participates() {
        return isTrue(guide.about().participation().when());
    }

    /** True when the route has the question and the conditions of its step and of itself are true; phase gates do not count. */
    public boolean asked(Question question) {
        return everyAnswerCounts || Boolean.TRUE.equals(once(" asked " + question.id(),
                () -> routeHas(question.routes()) && isTrue(guide.stepOf(question).when()) && isTrue(question.when())));
    }

    /** True when the column is shown in this row: its route and its condition, in which the row's columns are names. */
    public boolean asked(Column column, Map<String, Object> row) {
        return (everyAnswerCounts || column.routes().isEmpty() || routeHas(column.routes())) && isTrue(column.when(), row);
    }

    /** True when the step has a question that is asked; phase gates do not count. */
    public boolean visible(Step step) {
        return isTrue(step.when()) && step.questions().stream().anyMatch(this::asked);
    }

    /** True when the question is asked and must be answered now. */
    public boolean required(Question question) {
        return question.required() && asked(question) && isTrue(question.requiredWhen());
    }

    /** True when the question is asked and has an answer; of a matrix: when every row has the fields it must have. */
    public boolean answered(Question question) {
        return question.type().editsRegister() ? asked(question) && new Outcomes(this).registerHas(question.registerFields())
                : value(question.id()) != null;
    }

    /** True when the gate's condition is true or a person who may, opened it. */
    public boolean open(Gate gate) {
        return isTrue(gate.condition()) || gate.override() != null && openedGates().contains(gate.id());
    }

    /** True when the phase may open now. A phase that was once open stays open, which is not known here. */
    public boolean opens(Phase phase) {
        return isTrue(phase.gate().opensWhen());
    }

    /** The stored answer, or null when it is unanswered or hidden. */
    public JsonNode answer(Question question) {
        return value(question.id()) == null ? null : stored(question);
    }

    /** The rows of a question as conditions see them; empty when unanswered or hidden. */
    @SuppressWarnings("unchecked") // questions with rows have values of this shape only
    public List<Map<String, Object>> rows(Question question) {
        var value = question.type().hasRows() ? value(question.id()) : null;
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }

    /** The questions that are asked and must be answered before this decision says anything. */
    public List<Question> neededFor(Decision decision) {
        return decision.requires().stream().flatMap(name -> rulebook.causes().of(name).stream()).distinct()
                .filter(this::asked).filter(question -> !answered(question)).toList();
    }

    /** The rows of a list for which the condition is true; in the condition a row is the name that {@code forEach} gives it. */
    public List<Map<String, Object>> rows(ForEach forEach, Expression when) {
        return evaluation.rows(forEach, when);
    }

    /**
     * What {@code work} makes of the answer to a question, null when unanswered or hidden. It may use nothing else, because it
     * works again only when the answer is another. {@code key} tells works apart.
     */
    public <T> T made(String key, Question question, Function<Object, T> work) {
        return evaluation.memory().made(key + ' ' + question.id(), value(question.id()), work);
    }

    /**
     * What somebody works out from these names, kept with them, and by later names over the same plan for as long as nothing
     * changed that it was worked out from. The work may ask these names only; whatever else it rests on must be told by the
     * key.
     */
    @SuppressWarnings("unchecked") // the same key stands for the same work
    public <T> T kept(String key, Supplier<T> work) {
        return (T) once(" kept " + key, work);
    }

    /** What a decision says. One that is taken per row has its own outcome for each row: {@link #outcomes}. */
    public Outcome outcome(Decision decision) {
        return outcome(decision, null);
    }

    /** What a decision that is taken per row of the register or per method says, by id of the row or method, in order. */
    public Map<String, Outcome> outcomes(Decision decision) {
        return outcomes(decision, Integer.MAX_VALUE);
    }

    /** As {@link #outcomes(Decision)}, of the first rows only. */
    public Map<String, Outcome> outcomes(Decision decision, int most) {
        var outcomes = new LinkedHashMap<String, Outcome>();
        computed.rows(decision.forEach()).keySet().stream().limit(most)
                .forEach(row -> outcomes.put(row, outcome(decision, row)));
        return Collections.unmodifiableMap(outcomes);
    }

    Evaluation evaluation() {
        return evaluation;
    }

    RowVariables variables(String scope, String row) {
        return computed.variables(scope, row);
    }

    JsonNode stored(Question question) {
        ledger.reads(rulebook.sources().of(question));
        return answers.get(question.id());
    }

    Object fact(Fact fact) {
        ledger.reads(rulebook.sources().of(fact));
        return facts.value(fact);
    }

    Object setting(String id) {
        ledger.reads(rulebook.sources().settings());
        return facts.settings().get(id);
    }

    private Set<String> openedGates() {
        ledger.reads(rulebook.sources().openedGates());
        return facts.openedGates();
    }

    /** The rules these names are computed by. */
    public Rulebook rulebook() {
        return rulebook;
    }

    String scopeOf(String name) {
        var derived = rulebook.derived(name);
        return derived == null ? null : derived.scope();
    }

    Outcome outcome(Decision decision, String row) {
        return (Outcome) once(" outcome " + decision.id() + ' ' + row, () -> new Outcomes(this).of(decision, row));
    }

    boolean routeHas(List<String> routes) {
        // What the route depends on is asked in every route, so this must not ask for the route.
        return routes.size() == rulebook.routes().size() || routes.contains(route().id());
    }

    Object once(String key, Supplier<?> computation) {
        return ledger.once(key, computation);
    }
}
