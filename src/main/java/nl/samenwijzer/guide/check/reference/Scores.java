package nl.samenwijzer.guide.check.reference;

import java.util.HashSet;
import java.util.List;

import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** Every choice of a score has a score of its own: that is what an answer stores. The lowest limit is not above the highest. */
final class Scores implements Inspection {

    @Override
    public void inspect(Subject subject) {
        subject.guide().questions().forEach(question -> {
            if (question.type() == QuestionType.SCORE) {
                scores(subject, question.options());
            }
            question.columns().stream().filter(column -> column.type() == ColumnType.SCORE)
                    .forEach(column -> scores(subject, column.options()));
            limits(subject, question);
        });
        subject.guide().register().fields().stream().filter(field -> field.type() == ColumnType.SCORE)
                .forEach(field -> scores(subject, field.options()));
    }

    private static void scores(Subject subject, List<Option> options) {
        var taken = new HashSet<Integer>();
        options.forEach(option -> {
            if (option.score() == null) {
                subject.fault(option, "Deze keuze heeft geen score.", "Schrijf een getal bij score.");
            } else if (!taken.add(option.score())) {
                subject.fault(option, "score", "De score %d komt twee keer voor.".formatted(option.score()),
                        "Geef elke keuze een eigen score.");
            }
        });
    }

    private static void limits(Subject subject, Question question) {
        if (question.max() != null && (question.min() != null && question.min() > question.max()
                || question.minPerRoute().values().stream().anyMatch(least -> least > question.max()))) {
            subject.fault(question, "max", "Het minste aantal is hoger dan het hoogste aantal.", "Verbeter min of max.");
        }
    }
}
