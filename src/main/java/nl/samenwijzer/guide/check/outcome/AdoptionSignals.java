package nl.samenwijzer.guide.check.outcome;

import java.util.Objects;
import java.util.TreeSet;

import nl.samenwijzer.guide.Signal;
import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** A red signal with a check of the application may wait, but never until after the plan is adopted. */
final class AdoptionSignals implements Inspection {

    @Override
    public void inspect(Subject subject) {
        subject.guide().signals().stream()
                .filter(signal -> signal.severity() == Signal.Severity.RED && signal.check() != null && signal.when() != null)
                .filter(signal -> isSilentAtAdoption(subject, signal))
                .forEach(signal -> subject.fault(signal, "when", "Dit rode signaal kan zwijgen als iemand het plan vaststelt.",
                        "Maak de voorwaarde ook waar als '%s' een antwoord heeft."
                                .formatted(subject.guide().about().adoption().question())));
    }

    private static boolean isSilentAtAdoption(Subject subject, Signal signal) {
        var adoption = subject.guide().about().adoption().question();
        var dependencies = new Dependencies(subject);
        var needed = new TreeSet<>(dependencies.of(signal.when()));
        needed.add(adoption);
        if (!new Trust(subject, dependencies).in(needed)) {
            return false;
        }
        var all = dependencies.all(needed);
        var questions = all.stream().map(subject::question).filter(Objects::nonNull).toList();
        var outlooks = new Outlooks(subject, dependencies);
        return new AnswerSpace(subject, questions, Numbers.inNames(subject, all)).combinations()
                .filter(answers -> "akkoord".equals(answers.get(adoption).path("uitkomst").asText()))
                .map(outlooks::of)
                .anyMatch(outlook -> outlook.get(adoption) != null && !outlook.isTrue(signal.when()));
    }
}
