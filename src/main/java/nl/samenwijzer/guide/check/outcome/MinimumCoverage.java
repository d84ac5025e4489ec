package nl.samenwijzer.guide.check.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.feel.FeelSyntaxException;
import nl.samenwijzer.guide.feel.Variables;

/**
 * In each route, with and without participation, no question that a minimum question needs is hidden. A condition counts as
 * far as it depends on the same choices as participation does; others depend on the project.
 */
final class MinimumCoverage implements Inspection {

    private static final int MOST_COMBINATIONS = 500;

    @Override
    public void inspect(Subject subject) {
        var cases = cases(subject);
        subject.guide().about().minimumQuestions().forEach(minimum -> {
            needed(subject, minimum, "core", minimum.core(), cases, true);
            var without = minimum.withoutParticipation();
            if (without == null) {
                needed(subject, minimum, "core", minimum.core(), cases, false);
            } else {
                needed(subject, without, "core", without.core(), cases, false);
            }
        });
    }

    private static void needed(Subject subject, Object record, String field, List<String> core, List<Map<String, Object>> cases,
            boolean participates) {
        for (var i = 0; i < core.size(); i++) {
            var question = subject.question(core.get(i));
            if (question == null) {
                continue; // told elsewhere
            }
            var place = subject.places().of(record).child(field).child(i);
            for (var route : subject.routeIds()) {
                if (!question.routes().contains(route)) {
                    subject.faults().add(place, "'%s' is nodig voor een minimumvraag, maar staat niet in route '%s'."
                            .formatted(question.id(), route), "Noem de route bij de vraag, of haal de vraag hier weg.");
                }
            }
            if (cases.stream().anyMatch(answers -> participates == holds(subject, when(subject), answers)
                    && hidden(subject, question, answers))) {
                subject.faults().add(place, "'%s' is nodig voor een minimumvraag, maar is verborgen als mensen %s meedoen."
                        .formatted(question.id(), participates ? "wel" : "niet"),
                        "Pas de voorwaarde van de vraag of de stap aan, of haal de vraag hier weg.");
            }
        }
    }

    private static Expression when(Subject subject) {
        return subject.guide().about().participation().when();
    }

    private static boolean hidden(Subject subject, Question question, Map<String, Object> answers) {
        return !possible(subject, subject.guide().stepOf(question).when(), answers)
                || !possible(subject, question.when(), answers);
    }

    private static boolean possible(Subject subject, Expression when, Map<String, Object> answers) {
        try {
            return when == null || !answers.keySet().containsAll(subject.feel().expression(when.text()).names())
                    || holds(subject, when, answers);
        } catch (FeelSyntaxException toldElsewhere) {
            return true;
        }
    }

    private static boolean holds(Subject subject, Expression when, Map<String, Object> answers) {
        try {
            return Boolean.TRUE.equals(subject.feel().value(when.text(), new Answers(answers)));
        } catch (FeelSyntaxException toldElsewhere) {
            return false;
        }
    }

    /** All combinations of choices that participation depends on directly; one empty one when it depends on other things. */
    private static List<Map<String, Object>> cases(Subject subject) {
        List<Map<String, Object>> cases = new ArrayList<>(List.of(Map.of()));
        for (var name : new Dependencies(subject).of(when(subject))) {
            var choices = subject.question(name) == null ? null : subject.shapes().of(name).choices();
            if (choices == null || cases.size() * choices.size() > MOST_COMBINATIONS) {
                return List.of(Map.of());
            }
            var longer = new ArrayList<Map<String, Object>>();
            cases.forEach(answers -> choices.keySet().forEach(choice -> {
                var more = new HashMap<>(answers);
                more.put(name, choice);
                longer.add(more);
            }));
            cases = longer;
        }
        return cases;
    }

    /** A few answers. */
    private record Answers(Map<String, Object> values) implements Variables {

        @Override
        public boolean has(String name) {
            return values.containsKey(name);
        }

        @Override
        public Object get(String name) {
            return values.get(name);
        }
    }
}
