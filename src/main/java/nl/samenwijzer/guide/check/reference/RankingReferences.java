package nl.samenwijzer.guide.check.reference;

import java.util.List;
import java.util.Optional;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Methods;
import nl.samenwijzer.guide.check.subject.Subject;

/** Methods are ranked by decisions that are taken per method, and by values that these can have. */
final class RankingReferences {

    private static final String PER_METHOD = "methods";

    private RankingReferences() {
    }

    static void inspect(Subject subject, Methods.Ranking ranking) {
        if (ranking.score() != null) {
            output(subject, ranking.score(), ranking.score().decision(), ranking.score().output())
                    .filter(output -> !"number".equals(output.type()))
                    .ifPresent(output -> subject.fault(ranking.score(), "output",
                            "'%s' is geen getal.".formatted(output.id()), "Kies een uitkomst van type number."));
        }
        Methods.Place place = ranking.place();
        if (place != null) {
            output(subject, place, place.decision(), place.output()).filter(output -> !output.values().isEmpty())
                    .ifPresent(output -> {
                        values(subject, place, "hidden", place.hidden(), output);
                        values(subject, place, "last", place.last(), output);
                    });
        }
    }

    private static Optional<Decision.Output> output(Subject subject, Object held, String id, String output) {
        Decision decision = subject.guide().decisions().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        if (decision == null || !PER_METHOD.equals(decision.forEach())) {
            subject.fault(held, "decision", "'%s' is geen beslissing per werkvorm.".formatted(id),
                    "Kies een beslissing met forEach: methods.");
            return Optional.empty();
        }
        subject.known(held, "output", output, decision.outputs().stream().map(Decision.Output::id).toList(),
                "uitkomst van deze beslissing");
        return decision.outputs().stream().filter(one -> one.id().equals(output)).findFirst();
    }

    private static void values(Subject subject, Methods.Place place, String field, List<String> values,
            Decision.Output output) {
        subject.known(place, field, values, output.values(), "waarde van deze uitkomst");
    }
}
