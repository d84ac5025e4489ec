package nl.samenwijzer.guide.check.reference;

import java.util.ArrayList;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** The tables of decisions fit together and point at things that exist. */
final class DecisionShapes implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var names = new ArrayList<>(subject.questionIds());
        names.addAll(subject.guide().about().derived().stream().map(Derived::name).toList());
        names.addAll(subject.guide().about().gates().stream().map(Gate::id).toList());
        subject.guide().decisions().forEach(decision -> {
            subject.known(decision, "showAt", decision.showAt(), subject.questionIds(), "vraag");
            subject.known(decision, "requires", decision.requires(), names, "vraag of naam");
            GuideReferences.scope(subject, decision, "forEach", decision.forEach());
            decision.rules().forEach(rule -> rule(subject, decision, rule));
            whole(subject, decision);
        });
    }

    private static void whole(Subject subject, Decision decision) {
        if (decision.aggregation() != null && !"COLLECT".equals(decision.hitPolicy())) {
            subject.fault(decision, "aggregation", "Optellen kan alleen met hitPolicy COLLECT.", "Pas hitPolicy aan.");
        }
        var single = decision.aggregation() != null || decision.expression() != null;
        if (single && decision.outputs().size() != 1) {
            subject.fault(decision, "outputs", "Deze beslissing kan maar één uitkomst hebben.", "Houd één uitkomst over.");
        }
    }

    private static boolean fits(String type, Object value) {
        return switch (type) {
            case "number" -> value instanceof Number;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            default -> true;
        };
    }

    private static void rule(Subject subject, Decision decision, Decision.Rule rule) {
        if (rule.when().size() != decision.inputs().size()) {
            subject.fault(rule, "when", "Regel %s heeft %d toetsen, de tabel heeft %d kolommen.".formatted(rule.id(),
                    rule.when().size(), decision.inputs().size()),
                    "Geef elke kolom één toets; een streepje is: maakt niet uit.");
        }
        rule.then().forEach((id, value) -> {
            var output = decision.outputs().stream().filter(candidate -> candidate.id().equals(id)).findFirst();
            var place = subject.places().of(rule).child("then").child(id);
            if (output.isEmpty()) {
                subject.faults()
                        .add(place, "'%s' is geen uitkomst van deze beslissing.".formatted(id), "Verbeter de naam.");
            } else if (!output.get().values().isEmpty() && !output.get().values().contains(String.valueOf(value))) {
                subject.faults().add(place, "'%s' mag hier niet als uitkomst.".formatted(value),
                        "Kies een waarde uit values, of voeg hem daar toe.");
            } else if (!fits(output.get().type(), value)) {
                subject.faults().add(place, "'%s' is geen waarde van type %s.".formatted(value, output.get().type()),
                        "Verbeter de waarde, of type bij outputs.");
            }
        });
    }
}
