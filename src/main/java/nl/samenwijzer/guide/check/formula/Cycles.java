package nl.samenwijzer.guide.check.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** No name needs itself, also not through other names or through the conditions of questions. */
final class Cycles implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var names = new ArrayList<String>(subject.guide().about().derived().stream().map(Derived::name).toList());
        names.addAll(subject.guide().about().gates().stream().map(Gate::id).toList());
        names.addAll(subject.questionIds());
        var search = new Search(new Dependencies(subject), new HashSet<>(), new ArrayList<>());
        names.forEach(name -> search.from(name, cycle -> report(subject, cycle)));
    }

    private static void report(Subject subject, List<String> cycle) {
        subject.fault(record(subject, cycle.get(0)), "'%s' hangt van zichzelf af: %s.".formatted(cycle.get(0),
                String.join(" > ", cycle)), "Haal één van deze verwijzingen weg.");
    }

    private static Object record(Subject subject, String name) {
        var question = subject.question(name);
        if (question != null) {
            return question;
        }
        var derived = subject.guide().about().derived().stream().filter(candidate -> candidate.name().equals(name)).findFirst();
        return derived.isPresent() ? derived.get()
                : subject.guide().about().gates().stream().filter(gate -> gate.id().equals(name)).findFirst().orElseThrow();
    }

    /** Follows names depth first. */
    private record Search(Dependencies dependencies, Set<String> done, List<String> path) {

        void from(String name, java.util.function.Consumer<List<String>> found) {
            var start = path.indexOf(name);
            if (start >= 0) {
                var cycle = new ArrayList<>(path.subList(start, path.size()));
                cycle.add(name);
                found.accept(cycle);
            } else if (!done.contains(name)) {
                path.add(name);
                dependencies.of(name).forEach(needed -> from(needed, found));
                path.remove(path.size() - 1);
                done.add(name);
            }
        }
    }
}
