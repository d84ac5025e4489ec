package nl.samenwijzer.guide.check.formula;

import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.feel.FeelSyntaxException;
import nl.samenwijzer.guide.feel.Variables;

/** Every phase, step and question can be reached: no condition is always false. */
final class Reachability implements Inspection {

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
        subject.guide().phases().forEach(phase -> {
            reachable(subject, phase.gate(), "opensWhen", phase.gate().opensWhen(), "Deze fase gaat nooit open.");
            phase.steps().forEach(step -> {
                reachable(subject, step, "when", step.when(), "Deze stap is nooit te zien.");
                step.questions().forEach(question -> {
                    reachable(subject, question, "when", question.when(), "Deze vraag is nooit te zien.");
                    question.columns().forEach(column -> reachable(subject, column, "when", column.when(),
                            "Deze kolom is nooit te zien."));
                });
            });
        });
    }

    private static void reachable(Subject subject, Object record, String field, Expression when, String problem) {
        try {
            if (when != null && subject.feel().expression(when.text()).names().isEmpty()
                    && !Boolean.TRUE.equals(subject.feel().value(when.text(), NOTHING))) {
                subject.fault(record, field, problem, "Maak een voorwaarde die waar kan zijn, of haal dit weg.");
            }
        } catch (FeelSyntaxException toldElsewhere) {
            return;
        }
    }
}
