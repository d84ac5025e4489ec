package nl.samenwijzer.guide.check.outcome;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Route;
import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

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
        if (!new Trust(subject, dependencies).in(direct)) {
            return;
        }
        var all = dependencies.all(direct);
        var questions = all.stream().map(subject::question).filter(Objects::nonNull).toList();
        var outlooks = new Outlooks(subject, dependencies);
        var seen = new HashSet<List<Object>>();
        var told = new HashSet<Object>();
        new AnswerSpace(subject, questions, numbers(subject, all, givers)).combinations().forEach(answers -> {
            var outlook = outlooks.of(answers);
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

    private static Set<BigDecimal> numbers(Subject subject, Collection<String> names, List<Giver> givers) {
        var numbers = new TreeSet<>(Numbers.inNames(subject, names));
        subject.guide().about().routes().forEach(route -> numbers.addAll(Numbers.in(route.when())));
        givers.forEach(giver -> numbers.addAll(Numbers.in(giver.decision())));
        return numbers;
    }
}
