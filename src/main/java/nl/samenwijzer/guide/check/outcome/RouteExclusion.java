package nl.samenwijzer.guide.check.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.Route;
import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.rule.Rulebook;

/**
 * Routes exclude each other for every combination of the answers they depend on, and a decision that also gives the route
 * (its output has exactly the routes as {@code values}) says the same as their conditions.
 */
final class RouteExclusion implements Inspection {

    /** An output of a decision that gives the route. */
    private record Giver(Decision decision, String output) {
    }

    @Override
    public void inspect(Subject subject) {
        var dependencies = new Dependencies(subject);
        var givers = givers(subject);
        var direct = new LinkedHashSet<String>();
        subject.guide().about().routes().forEach(route -> direct.addAll(dependencies.of(route.when())));
        givers.forEach(giver -> direct.addAll(dependencies.of(giver.decision())));
        var all = dependencies.all(direct);
        var questions = all.stream().map(subject::question).filter(Objects::nonNull).toList();
        var rulebook = Rulebook.of(subject.guide());
        var known = new HashMap<List<Object>, Object>();
        var seen = new HashSet<List<Object>>();
        var told = new HashSet<Object>();
        new AnswerSpace(subject, questions, compared(subject, all, givers)).combinations().forEach(answers -> {
            var outlook = new Outlook(subject, rulebook, dependencies, known, answers);
            if (seen.add(outlook.values(direct))) {
                compare(subject, outlook, givers, answers, told);
            }
        });
    }

    private static void compare(Subject subject, Outlook outlook, List<Giver> givers, Map<String, JsonNode> answers,
            Set<Object> told) {
        var open = subject.guide().about().routes().stream().filter(route -> outlook.isTrue(route.when())).toList();
        if (open.size() > 1 && told.add(List.of(open.get(0).id(), open.get(1).id()))) {
            subject.fault(open.get(1), "when", "Route '%s' en route '%s' gelden allebei bij: %s.".formatted(open.get(0).id(),
                    open.get(1).id(), text(answers)), "Pas de voorwaarden aan: er mag hoogstens één route gelden.");
        } else if (open.size() < 2) {
            var route = open.stream().map(Route::id).findFirst().orElse(null);
            givers.forEach(giver -> agrees(subject, giver, route, outlook, answers, told));
        }
    }

    private static void agrees(Subject subject, Giver giver, String route, Outlook outlook, Map<String, JsonNode> answers,
            Set<Object> told) {
        var given = outlook.output(giver.decision(), giver.output());
        if (!Objects.equals(given, route) && told.add(giver)) {
            subject.fault(giver.decision(), "rules",
                    "Deze beslissing geeft %s, maar volgens routes geldt %s, bij: %s.".formatted(
                            named(given), named(route), text(answers)),
                    "Laat de regels en de voorwaarden van de routes hetzelfde zeggen.");
        }
    }

    private static String named(Object route) {
        return route == null ? "geen route" : "route '" + route + "'";
    }

    private static String text(Map<String, JsonNode> answers) {
        var given = answers.entrySet().stream().filter(answer -> !answer.getValue().isNull())
                .map(answer -> answer.getKey() + " = " + answer.getValue()).collect(Collectors.joining(", "));
        return given.isEmpty() ? "geen enkel antwoord" : given;
    }

    private static List<Giver> givers(Subject subject) {
        var routes = Set.copyOf(subject.routeIds());
        return subject.guide().decisions().stream().filter(decision -> decision.forEach() == null)
                .flatMap(decision -> decision.outputs().stream().filter(output -> Set.copyOf(output.values()).equals(routes))
                        .map(output -> new Giver(decision, output.id())))
                .toList();
    }

    /** The numbers in all expressions that the route depends on. */
    private static Set<BigDecimal> compared(Subject subject, Collection<String> names, List<Giver> givers) {
        var about = subject.guide().about();
        var texts = new ArrayList<String>();
        about.routes().forEach(route -> texts.add(route.when().text()));
        about.gates().stream().filter(gate -> names.contains(gate.id())).forEach(gate -> texts.add(gate.condition().text()));
        about.derived().stream().filter(derived -> names.contains(derived.name()))
                .forEach(derived -> texts.addAll(Stream.concat(Stream.ofNullable(derived.feel()),
                        subject.guide().decisions().stream().filter(decision -> decision.id().equals(derived.decision()))
                                .flatMap(RouteExclusion::expressions))
                        .map(Expression::text).toList()));
        givers.forEach(giver -> expressions(giver.decision()).map(Expression::text).forEach(texts::add));
        names.stream().map(subject::question).filter(Objects::nonNull)
                .flatMap(question -> conditions(subject, question)).map(Expression::text).forEach(texts::add);
        var numbers = new TreeSet<BigDecimal>();
        texts.forEach(text -> numbers.addAll(Numbers.in(text)));
        return numbers;
    }

    private static Stream<Expression> expressions(Decision decision) {
        return Stream.concat(Stream.concat(Stream.ofNullable(decision.expression()),
                decision.inputs().stream().map(Decision.Input::expression)),
                decision.rules().stream().flatMap(rule -> rule.when().stream()));
    }

    private static Stream<Expression> conditions(Subject subject, Question question) {
        return Stream.of(question.when(), subject.guide().stepOf(question).when()).filter(Objects::nonNull);
    }
}
