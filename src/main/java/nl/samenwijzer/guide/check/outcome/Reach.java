package nl.samenwijzer.guide.check.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Route;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/**
 * Every step and question is to be seen with some answers. That is worked out for conditions that depend on choices, yes or
 * no and scores only, as of these all answers can be tried; of others nothing is said.
 */
final class Reach implements Inspection {

    private static final Set<QuestionType> COUNTABLE = Set.of(QuestionType.SINGLE_CHOICE, QuestionType.YES_NO,
            QuestionType.SCORE);

    @Override
    public void inspect(Subject subject) {
        var dependencies = new Dependencies(subject);
        var view = new View(subject, dependencies, new Trust(subject, dependencies), new Outlooks(subject, dependencies));
        subject.guide().phases().forEach(phase -> phase.steps().forEach(view::step));
    }

    /** The steps and questions of a guide. */
    private record View(Subject subject, Dependencies dependencies, Trust trust, Outlooks outlooks) {

        void step(Step step) {
            var visible = step.when() == null || possible(List.of(step.when()), subject.routeIds());
            if (!visible) {
                subject.fault(step, "when", "Deze stap is nooit te zien.",
                        "Maak een voorwaarde die bij sommige antwoorden waar is, of haal dit weg.");
                return;
            }
            step.questions().stream().filter(question -> question.when() != null).forEach(question -> question(step, question));
        }

        private void question(Step step, Question question) {
            var conditions = new ArrayList<Expression>(List.of(question.when()));
            var alone = possible(conditions, subject.routeIds());
            if (step.when() != null) {
                conditions.add(step.when());
            }
            if (!alone || !possible(conditions, question.routes())) {
                subject.fault(question, "when", "Deze vraag is nooit te zien.",
                        "Maak een voorwaarde die bij sommige antwoorden waar is, in een route waarin de vraag hoort.");
            }
        }

        /** Whether all hold with some answers, in one of these routes; true as well when that cannot be worked out. */
        private boolean possible(List<Expression> conditions, List<String> routes) {
            Set<String> needs = new LinkedHashSet<>();
            conditions.forEach(condition -> needs.addAll(dependencies.of(condition)));
            var ofRoutes = dependencies.all(ofRoutes());
            var ofConditions = dependencies.all(needs);
            var routeMatters = routes.size() < subject.routeIds().size() && ofConditions.stream().anyMatch(ofRoutes::contains);
            if (routeMatters) {
                needs.addAll(ofRoutes());
            }
            var all = dependencies.all(needs);
            var questions = all.stream().map(subject::question).filter(Objects::nonNull).toList();
            if (needs.isEmpty() || !trust.in(needs) || !isCountable(all, questions)) {
                return true;
            }
            var space = new AnswerSpace(subject, questions, Set.of());
            return !space.isWhole() || space.combinations().map(outlooks::of)
                    .anyMatch(outlook -> conditions.stream().allMatch(outlook::isTrue)
                            && (!routeMatters || routes.contains(route(outlook))));
        }

        private Set<String> ofRoutes() {
            Set<String> needs = new LinkedHashSet<>();
            subject.guide().about().routes().forEach(route -> needs.addAll(dependencies.of(route.when())));
            return needs;
        }

        private String route(Outlook outlook) {
            var routes = subject.guide().about().routes();
            return routes.stream().filter(route -> outlook.isTrue(route.when())).findFirst()
                    .orElseGet(() -> routes.stream().min(java.util.Comparator.comparingInt(Route::order)).orElseThrow()).id();
        }

        private boolean isCountable(Collection<String> names, List<Question> questions) {
            var computed = new HashSet<String>(questions.stream().map(Question::id).toList());
            subject.guide().about().derived().stream().filter(derived -> derived.scope() == null)
                    .filter(derived -> derived.kind() == Derived.Kind.FEEL || derived.kind() == Derived.Kind.DECISION)
                    .forEach(derived -> computed.add(derived.name()));
            return computed.containsAll(names) && questions.stream().allMatch(question -> COUNTABLE.contains(question.type()));
        }
    }
}
