package nl.samenwijzer.guide.check.reference;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.TestCase;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.rule.Shape;

/** Test cases answer questions that exist with choices and columns that exist, and expect names that exist. */
final class CaseReferences implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var names = new HashSet<>(subject.questionIds());
        subject.guide().about().derived().stream().map(Derived::name).forEach(names::add);
        subject.guide().about().gates().stream().map(Gate::id).forEach(names::add);
        subject.guide().testCases().forEach(testCase -> {
            testCase.answers().forEach((id, answer) -> answer(subject, testCase, "answers/" + id, id, answer));
            testCase.expect().keySet().forEach(name -> subject.known(testCase, "expect/" + name, name, names, "vraag of naam"));
            groups(subject, testCase, names);
        });
    }

    private static void groups(Subject subject, TestCase testCase, Set<String> names) {
        var register = subject.guide().registerQuestion();
        var rows = register == null ? null : testCase.answers().get(register.id());
        var groups = rows instanceof List<?> list ? list.stream().map(CaseReferences::id).toList() : List.of();
        for (var i = 0; i < testCase.expectPerGroup().size(); i++) {
            var group = testCase.expectPerGroup().get(i);
            var at = "expectPerGroup/" + i;
            if (!groups.contains(group.group())) {
                subject.fault(testCase, at, "Er is geen groep '%s' in dit testgeval.".formatted(group.group()),
                        "Noem bij group de id van een rij van de betrokkenen.");
            }
            group.expect().keySet().forEach(name -> subject.known(testCase, at + '/' + name, name, names, "vraag of naam"));
        }
    }

    private static Object id(Object row) {
        return row instanceof Map<?, ?> columns ? columns.get("id") : null;
    }

    private static void answer(Subject subject, TestCase testCase, String at, String id, Object answer) {
        subject.known(testCase, at, id, subject.questionIds(), "vraag");
        var question = subject.question(id);
        if (question == null) {
            return;
        }
        if (question.type() == QuestionType.SCORE) {
            score(subject, testCase, at, question, answer);
        }
        value(subject, testCase, at, subject.shapes().of(question), answer);
    }

    private static void score(Subject subject, TestCase testCase, String at, Question question, Object answer) {
        if (answer != null && question.options().stream().map(Option::score)
                .noneMatch(score -> String.valueOf(score).equals(String.valueOf(answer)))) {
            subject.fault(testCase, at, "'%s' is geen score van '%s'.".formatted(answer, question.id()),
                    "Kies een score die bij een keuze staat.");
        }
    }

    private static void value(Subject subject, TestCase testCase, String at, Shape shape, Object value) {
        if (value instanceof Collection<?> items) {
            items.forEach(item -> value(subject, testCase, at, shape, item));
        } else if (value instanceof Map<?, ?> columns && shape.fields() != null) {
            columns.forEach((column, cell) -> {
                if (shape.fields().containsKey(column)) {
                    value(subject, testCase, at, shape.fields().get(column), cell);
                } else {
                    subject.fault(testCase, at, "'%s' is geen kolom.".formatted(column), "Kies een kolom die bestaat.");
                }
            });
        } else if (value instanceof String text && shape.choices() != null && !shape.choices().containsKey(text)) {
            subject.fault(testCase, at, "'%s' is geen keuze.".formatted(text), "Kies een id die bestaat.");
        }
    }
}
