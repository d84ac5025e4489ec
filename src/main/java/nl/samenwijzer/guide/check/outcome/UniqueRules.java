package nl.samenwijzer.guide.check.outcome;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.feel.Variables;

/**
 * In a table with hit policy UNIQUE no two rules hold at once. Columns are looked at one by one, which is exact when they
 * do not depend on the same answers; where two do, nothing is said.
 */
final class UniqueRules implements Inspection {

    private static final String ANY = "-";
    private static final Variables NOTHING = new Variables() {

        @Override
        public boolean has(String name) {
            return false;
        }

        @Override
        public Object get(String name) {
            return null;
        }
    };

    @Override
    public void inspect(Subject subject) {
        var dependencies = new Dependencies(subject);
        var trust = new Trust(subject, dependencies);
        subject.guide().decisions().stream().filter(decision -> "UNIQUE".equals(decision.hitPolicy()))
                .filter(decision -> trust.in(List.of(decision.id())) && trust.in(dependencies.of(decision)))
                .forEach(decision -> new Table(subject, dependencies, decision).inspect());
    }

    private record Table(Subject subject, Dependencies dependencies, Decision decision) {

        void inspect() {
            var rules = decision.rules();
            for (var second = 1; second < rules.size(); second++) {
                for (var first = 0; first < second; first++) {
                    compare(rules.get(first), rules.get(second));
                }
            }
        }

        private void compare(Decision.Rule first, Decision.Rule second) {
            var columns = IntStream.range(0, decision.inputs().size())
                    .filter(column -> !isAny(first.when().get(column)) || !isAny(second.when().get(column))).boxed().toList();
            if (independent(columns) && columns.stream().allMatch(column -> bothHold(column, first, second))) {
                subject.fault(second, "when", "Regel %s en regel %s kunnen tegelijk gelden.".formatted(first.id(), second.id()),
                        "Maak de toetsen zo dat er hoogstens één geldt, of kies hitPolicy: FIRST.");
            }
        }

        private boolean bothHold(int column, Decision.Rule first, Decision.Rule second) {
            var one = first.when().get(column).text();
            var other = second.when().get(column).text();
            if (!subject.feel().test(one).names().isEmpty() || !subject.feel().test(other).names().isEmpty()) {
                return false; // depends on more than the column
            }

            return InputValues.of(subject, decision, column).stream()
                    .anyMatch(
                            value -> subject.feel().meets(one, value, NOTHING) && subject.feel().meets(other, value, NOTHING));
        }

        private boolean independent(List<Integer> columns) {
            var taken = new TreeSet<String>();
            for (var column : columns) {
                Set<String> needs = dependencies.all(dependencies.of(decision.inputs().get(column).expression()));
                if (needs.stream().anyMatch(taken::contains)) {
                    return false;
                }
                taken.addAll(needs);
            }
            return true;
        }

        private static boolean isAny(Expression test) {
            return test.text().equals(ANY);
        }
    }
}
