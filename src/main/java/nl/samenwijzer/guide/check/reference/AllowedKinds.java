package nl.samenwijzer.guide.check.reference;

import java.util.List;
import java.util.Map;

import nl.samenwijzer.guide.check.subject.Subject;

/** What questions may hold although it is looked for elsewhere. */
final class AllowedKinds {

    private AllowedKinds() {
    }

    /** The questions exist, and what they may hold is among the kinds that are looked for. */
    static void inspect(Subject subject, Object record, List<String> kinds, Map<String, List<String>> allowed) {
        allowed.forEach((question, asked) -> {
            subject.known(record, "allowed", question, subject.questionIds(), "vraag");
            asked.stream().filter(kind -> !kinds.contains(kind)).forEach(kind -> subject.fault(record, "allowed",
                    "'%s' staat niet bij kinds, dus hier valt niets toe te staan.".formatted(kind), "Haal het hier weg."));
        });
    }
}
