package nl.samenwijzer.guide.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jboss.logging.Logger;
import org.operaton.bpm.dmn.engine.DmnDecision;
import org.operaton.bpm.dmn.engine.DmnEngine;
import org.operaton.bpm.dmn.engine.DmnEngineException;
import org.operaton.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.operaton.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.operaton.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.feel.Feel;
import nl.samenwijzer.guide.feel.Plain;
import nl.samenwijzer.guide.feel.Variables;

/** Evaluates decision tables with the DMN engine and tells which rules hit. Thread-safe. */
final class DecisionTables {

    /** What a table gives: the value per output, and the rules that hit. */
    record Result(Map<String, Object> outputs, List<Decision.Rule> hits) {
    }

    /** A table with the names that its cells use, and whether they depend on the clock too. */
    private record Table(DmnDecision decision, Set<String> names, boolean tellsTime) {
    }

    private static final Logger LOG = Logger.getLogger(DecisionTables.class);

    private final Map<String, Table> tables = new ConcurrentHashMap<>();
    /** The engine tells only a listener which rules hit, on the thread that evaluates. */
    private final ThreadLocal<DmnDecisionTableEvaluationEvent> last = new ThreadLocal<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Feel feel;
    private final DmnEngine engine;

    DecisionTables(Feel feel) {
        this.feel = feel;
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(() -> feel);
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(last::set));
        engine = configuration.buildEngine();
    }

    /** Evaluates a table. More hits than the hit policy allows count as none, and are logged once. */
    Result evaluate(Decision decision, Variables variables) {
        var table = tables.computeIfAbsent(decision.id(), id -> table(decision));
        try {
            engine.evaluateDecision(table.decision(), new DmnVariables(variables, table.names()));
            return result(decision, last.get());
        } catch (DmnEngineException tooManyHits) {
            if (told.add(decision.id())) {
                LOG.warnf("Decision %s gives nothing where more rules hold than hit policy %s allows (%s)", decision.id(),
                        decision.hitPolicy(), tooManyHits.getClass().getSimpleName()); // the message may hold answers
            }
            return result(decision, null);
        } finally {
            last.remove();
        }
    }

    /** Whether what the table says depends on the clock, and not on names only. */
    boolean tellsTime(Decision decision) {
        return tables.computeIfAbsent(decision.id(), id -> table(decision)).tellsTime();
    }

    private Table table(Decision decision) {
        var names = new HashSet<String>();
        decision.inputs().forEach(input -> names.addAll(feel.expression(input.expression().text()).names()));
        decision.rules().forEach(rule -> rule.when().forEach(test -> names.addAll(feel.test(test.text()).names())));
        var tellsTime = decision.inputs().stream().anyMatch(input -> feel.tellsTime(input.expression().text()))
                || decision.rules().stream().flatMap(rule -> rule.when().stream())
                        .anyMatch(test -> feel.tellsTime(test.text()));
        return new Table(engine.parseDecision(decision.id(), DecisionModel.of(decision)), names, tellsTime);
    }

    private static Result result(Decision decision, DmnDecisionTableEvaluationEvent event) {
        var matched = event == null ? List.<DmnEvaluatedDecisionRule> of() : event.getMatchingRules();
        var outputs = new LinkedHashMap<String, Object>();
        for (var output : decision.outputs()) {
            outputs.put(output.id(), decision.aggregation() != null ? aggregated(decision, event, matched)
                    : combined(decision, values(matched, output.id())));
        }
        return new Result(outputs, hits(decision, matched));
    }

    /** SUM and COUNT are 0 without a hit, MIN and MAX null; DMN engines differ here, the guide format does not. */
    private static Object aggregated(Decision decision, DmnDecisionTableEvaluationEvent event,
            List<DmnEvaluatedDecisionRule> matched) {
        if (matched.isEmpty()) {
            return List.of("SUM", "COUNT").contains(decision.aggregation()) ? Plain.of(0) : null;
        }
        return Plain.of(event.getCollectResultValue().getValue());
    }

    private static Object combined(Decision decision, List<Object> values) {
        if ("COLLECT".equals(decision.hitPolicy())) {
            return values.stream().distinct().toList();
        }
        return values.isEmpty() ? null : values.get(0);
    }

    private static List<Object> values(List<DmnEvaluatedDecisionRule> matched, String output) {
        return matched.stream().map(rule -> rule.getOutputEntries().get(output))
                .filter(entry -> entry != null && entry.getValue().getValue() != null)
                .map(entry -> Plain.of(entry.getValue().getValue())).toList();
    }

    private static List<Decision.Rule> hits(Decision decision, List<DmnEvaluatedDecisionRule> matched) {
        var ids = matched.stream().map(DmnEvaluatedDecisionRule::getId).toList();
        return decision.rules().stream().filter(rule -> ids.contains(rule.id())).toList();
    }
}
