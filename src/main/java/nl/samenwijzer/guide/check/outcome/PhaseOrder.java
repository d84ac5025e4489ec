package nl.samenwijzer.guide.check.outcome;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** Every phase can open: what opens it is not asked only in phases that wait for it. */
final class PhaseOrder implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var dependencies = new Dependencies(subject);
        var trust = new Trust(subject, dependencies);
        var outlook = new Outlooks(subject, dependencies).of(Map.of());
        var open = new HashSet<Phase>();
        while (subject.guide().phases().stream().filter(phase -> !open.contains(phase)).anyMatch(phase -> {
            var needs = dependencies.of(phase.gate().opensWhen());
            return (!trust.in(needs) || opens(subject, dependencies.all(needs), open)
                    || outlook.isTrue(phase.gate().opensWhen())) && open.add(phase);
        })) {
            continue; // each round opens one more
        }
        subject.guide().phases().stream().filter(phase -> !open.contains(phase)).forEach(phase -> subject.fault(phase.gate(),
                "opensWhen", "Deze fase gaat nooit open: wat haar opent, wordt pas gevraagd als zij open is.",
                "Laat de fase opengaan door een antwoord uit een eerdere fase."));
    }

    /** Whether something that opens the phase can become true while these phases are open. */
    private static boolean opens(Subject subject, Set<String> needs, Set<Phase> open) {
        var guide = subject.guide();
        return needs.stream().map(subject::question)
                .anyMatch(question -> question != null && open.contains(phaseOf(subject, question)))
                || guide.about().gates().stream().filter(gate -> needs.contains(gate.id()))
                        .anyMatch((Gate gate) -> gate.override() != null)
                || guide.about().derived().stream().filter(derived -> needs.contains(derived.name()))
                        .anyMatch(derived -> derived.kind() != Derived.Kind.FEEL && derived.kind() != Derived.Kind.DECISION);
    }

    private static Phase phaseOf(Subject subject, Question question) {
        return subject.guide().phaseOf(subject.guide().stepOf(question));
    }
}
