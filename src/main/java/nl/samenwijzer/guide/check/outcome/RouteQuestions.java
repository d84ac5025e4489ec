package nl.samenwijzer.guide.check.outcome;

import java.util.LinkedHashSet;

import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** A question that the route depends on, also through other names, is asked in every route. */
final class RouteQuestions implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var dependencies = new Dependencies(subject);
        var names = new LinkedHashSet<String>();
        subject.guide().about().routes().forEach(route -> names.addAll(dependencies.of(route.when())));
        dependencies.all(names).stream().map(subject::question)
                .filter(question -> question != null && !question.routes().containsAll(subject.routeIds()))
                .forEach(question -> subject.fault(question, "routes",
                        "De route hangt af van '%s', maar niet elke route stelt die vraag.".formatted(question.id()),
                        "Noem hier alle routes."));
    }
}
