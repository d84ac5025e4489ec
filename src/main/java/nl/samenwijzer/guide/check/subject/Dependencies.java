package nl.samenwijzer.guide.check.subject;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.guide.feel.FeelSyntaxException;
import nl.samenwijzer.guide.rule.Fact;

/** Which names each name needs directly. */
public final class Dependencies {

    private final Subject subject;
    private final Map<String, Set<String>> needs = new HashMap<>();

    /** Reads them from every expression of the guide. */
    public Dependencies(Subject subject) {
        this.subject = subject;
        var routes = new LinkedHashSet<String>();
        subject.guide().about().routes().forEach(route -> add(routes, route.when(), Set.of()));
        subject.guide().about().gates().forEach(gate -> add(of(gate.id()), gate.condition(), Set.of()));
        subject.guide().about().derived().forEach(derived -> ofDerived(derived, of(derived.name())));
        subject.guide().questions().forEach(question -> ofQuestion(question, of(question.id()), routes));
    }

    /** The names that this name needs directly. */
    public Set<String> of(String name) {
        return needs.computeIfAbsent(name, key -> new LinkedHashSet<>());
    }

    /** These names and all that they need, also through other names. */
    public Set<String> all(Collection<String> names) {
        var all = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<>(names);
        while (!waiting.isEmpty()) {
            var name = waiting.poll();
            if (all.add(name)) {
                waiting.addAll(of(name));
            }
        }
        return all;
    }

    /** The names an expression needs; none when it does not parse. */
    public Set<String> of(Expression expression) {
        var names = new LinkedHashSet<String>();
        add(names, expression, Set.of());
        return names;
    }

    /** The names that a decision needs, besides the columns of its own row. */
    public Set<String> of(Decision decision) {
        var names = new LinkedHashSet<String>();
        ofDecision(decision, names);
        return names;
    }

    private void ofQuestion(Question question, Set<String> names, Set<String> routes) {
        add(names, subject.guide().stepOf(question).when(), Set.of());
        add(names, question.when(), Set.of());
        var columns = subject.guide().columnsOf(question);
        var own = new LinkedHashSet<>(columns.stream().map(Column::id).toList());
        columns.forEach(column -> add(names, column.when(), own));
        var all = subject.routeIds().size();
        if (question.routes().size() < all
                || columns.stream().anyMatch(column -> !column.routes().isEmpty() && column.routes().size() < all)) {
            names.addAll(routes);
        }
    }

    private void ofDerived(Derived derived, Set<String> names) {
        if (derived.feel() != null) {
            add(names, derived.feel(), rowOf(derived.scope(), names));
        }
        if ("projectPhase".equals(derived.fact()) && subject.guide().about().projectPhaseQuestion() != null) {
            names.add(subject.guide().about().projectPhaseQuestion());
        }
        Fact.of(derived.fact()).ifPresent(fact -> ofFact(fact, names));
        subject.guide().decisions().stream().filter(decision -> decision.id().equals(derived.decision())).findFirst()
                .ifPresent(decision -> ofDecision(decision, names));
    }

    /** Facts that the application works out from the answers need these. */
    private void ofFact(Fact fact, Set<String> names) {
        switch (fact) {
            case ANSWER_COUNT -> names.addAll(subject.questionIds());
            case MINIMUM_QUESTIONS_ANSWERED -> {
                add(names, subject.guide().about().participation().when(), Set.of());
                subject.guide().about().minimumQuestions().forEach(minimum -> names.addAll(minimum.core()));
            }
            case RED_SIGNALS, ORANGE_SIGNALS, ORANGE_WITHOUT_REASON -> subject.guide().signals()
                    .forEach(signal -> ofSignal(signal, names));
            default -> {
                // kept by itself, it needs no name
            }
        }
    }

    private void ofSignal(Signal signal, Set<String> names) {
        if (signal.forEach() == null) {
            add(names, signal.when(), Set.of());
        } else {
            add(names, signal.forEach().list(), Set.of());
            add(names, signal.when(), Set.of(signal.forEach().as()));
        }
    }

    private void ofDecision(Decision decision, Set<String> names) {
        var row = rowOf(decision.forEach(), names);
        add(names, decision.expression(), row);
        decision.inputs().forEach(input -> add(names, input.expression(), row));
        decision.rules().forEach(rule -> rule.when().forEach(test -> addTest(names, test, row)));
    }

    private Set<String> rowOf(String scope, Set<String> names) {
        if (scope == null || scope.equals("methods")) {
            return Set.of();
        }
        names.add(scope);
        return subject.shapes().row(scope).keySet();
    }

    private void add(Set<String> names, Expression expression, Set<String> hidden) {
        try {
            if (expression != null) {
                subject.feel().expression(expression.text()).names().stream().filter(name -> !hidden.contains(name))
                        .forEach(names::add);
            }
        } catch (FeelSyntaxException toldElsewhere) {
            return;
        }
    }

    private void addTest(Set<String> names, Expression test, Set<String> hidden) {
        try {
            subject.feel().test(test.text()).names().stream().filter(name -> !hidden.contains(name)).forEach(names::add);
        } catch (FeelSyntaxException toldElsewhere) {
            return;
        }
    }
}
