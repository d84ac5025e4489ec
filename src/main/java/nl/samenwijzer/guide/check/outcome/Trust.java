package nl.samenwijzer.guide.check.outcome;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.fault.Doubts;

/** Which names can be worked out, in a guide in which something may be wrong. */
final class Trust {

    /** Parts of guide.yaml that give values to names. */
    private static final List<String> PARTS = List.of("/routes", "/participation", "/levels", "/rings", "/projectPhases",
            "/participationPhases");

    private final Subject subject;
    private final Dependencies dependencies;
    private final Set<String> doubtful = new HashSet<>();
    private final boolean none;

    Trust(Subject subject, Dependencies dependencies) {
        this.subject = subject;
        this.dependencies = dependencies;
        var doubts = Doubts.of(subject.faults());
        var about = subject.places().of(subject.guide().about());
        none = about != null && PARTS.stream().anyMatch(part -> doubts.in(about.file().name(), part));
        doubtful.addAll(doubts.ids());
        var register = subject.guide().registerQuestion();
        if (register != null && subject.guide().register().fields().stream().anyMatch(field -> doubtful.contains(field.id()))) {
            doubtful.add(register.id());
        }
        subject.guide().about().derived().stream()
                .filter(derived -> doubtful.contains(derived.decision()) || derived.content() != null && doubtful.stream()
                        .anyMatch(
                                id -> subject.guide().methods().methods().stream().anyMatch(method -> id.equals(method.id()))))
                .forEach(derived -> doubtful.add(derived.name()));
    }

    /** Whether the values of these names, and of all that they need, are beyond doubt. */
    boolean in(Collection<String> names) {
        return !none && dependencies.all(names).stream().noneMatch(doubtful::contains);
    }
}
