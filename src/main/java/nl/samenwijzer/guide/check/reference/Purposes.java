package nl.samenwijzer.guide.check.reference;

import java.util.EnumSet;
import java.util.List;

import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Purpose;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** A question that the planning or the logbook uses is there once and has the columns that this takes. */
final class Purposes implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var taken = EnumSet.noneOf(Purpose.class);
        subject.guide().questions().stream().filter(question -> question.meaning() != null).forEach(question -> {
            if (!taken.add(question.meaning())) {
                subject.fault(question, "meaning", "Een andere vraag heeft deze betekenis al.",
                        "Geef deze betekenis maar één keer.");
            }
            if (!fits(question)) {
                subject.fault(question, "meaning", "Deze betekenis past niet bij een vraag van deze soort.",
                        "Kijk in README.md welke soort bij de betekenis hoort.");
            } else {
                columns(subject, question);
            }
        });
    }

    private static boolean fits(Question question) {
        return question.meaning() == Purpose.AVAILABLE ? question.type() == QuestionType.NUMBER
                : question.type() == QuestionType.TABLE;
    }

    private static void columns(Subject subject, Question question) {
        needed(question.meaning()).stream().filter(meaning -> question.column(meaning) == null)
                .forEach(meaning -> subject.fault(question, "columns", "Deze vraag heeft geen kolom met meaning: %s."
                        .formatted(meaning.name().toLowerCase()), "Geef een kolom deze betekenis."));
        var linked = List.of(Purpose.LOG, Purpose.FEEDBACK, Purpose.INPUT).contains(question.meaning());
        var planning = subject.guide().planning();
        var log = subject.guide().question(Purpose.LOG);
        if (linked && question.columns().stream().noneMatch(column -> column.of() != null
                && (planning != null && column.of().equals(planning.id()) || log != null && column.of().equals(log.id())))) {
            subject.fault(question, "columns", "Deze vraag verwijst niet naar de planning of het logboek.",
                    "Geef een kolom van soort reference naar de tijdlijn of naar de vraag met meaning: log.");
        }
        if (question.meaning() == Purpose.PLANNED_FEEDBACK
                && question.columns().stream().noneMatch(column -> "methods".equals(column.optionsFrom()))) {
            subject.fault(question, "columns", "Deze vraag zegt niet na welke werkvorm.",
                    "Geef een kolom optionsFrom: methods.");
        }
    }

    private static List<Meaning> needed(Purpose purpose) {
        return switch (purpose) {
            case LOG -> List.of(Meaning.DATE, Meaning.DESCRIPTION);
            case PLANNED_FEEDBACK, FEEDBACK -> List.of(Meaning.DATE);
            case PROMISES -> List.of(Meaning.DESCRIPTION, Meaning.DUE, Meaning.DONE);
            case COSTS -> List.of(Meaning.AMOUNT);
            case INPUT, AVAILABLE -> List.of();
        };
    }
}
