package nl.samenwijzer.guide.check.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Meaning;
import nl.samenwijzer.guide.Prefill;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.rule.Labels;

/** Prefilled rows, labels of rows and time lines. */
final class RowReferences implements Inspection {

    private static final Set<String> LISTS = Set.of("law", "riskLibrary", "evaluationCriteria");

    @Override
    public void inspect(Subject subject) {
        subject.guide().questions().forEach(question -> {
            question.prefill().forEach(prefill -> prefill(subject, question, prefill));
            if (question.type() == QuestionType.TIMELINE) {
                meaning(subject, question, Meaning.DATE);
                meaning(subject, question, Meaning.DESCRIPTION);
            }
            endless(subject, question);
            question.columns().stream().filter(column -> column.of() != null).forEach(column -> named(subject, column));
        });
    }

    private static void prefill(Subject subject, Question question, Prefill prefill) {
        var from = prefill.from();
        var isTemplate = subject.guide().documents().documents().stream()
                .anyMatch(document -> document.id().equals(from) && !document.template().isEmpty()
                        && document.forEach() == null);
        if (from != null && !LISTS.contains(from) && !isTemplate && subject.question(from) == null) {
            subject.fault(prefill, "from", "'%s' is geen vraag, geen lijst en geen document met een sjabloon.".formatted(from),
                    "Verbeter de id.");
        }
        if (isTemplate && question.type() != QuestionType.TEXT) {
            subject.fault(prefill, "from", "Een sjabloon kan alleen in een vraag van soort text.", "Kies een andere bron.");
        }
        var columns = question.type() == QuestionType.TEXT ? List.of("tekst")
                : subject.guide().columnsOf(question).stream().map(Column::id).toList();
        prefill.map().keySet().stream().filter(column -> !columns.contains(column)).forEach(column -> subject.faults()
                .add(subject.places().of(prefill).child("map").child(column),
                        "'%s' is geen kolom van deze vraag.".formatted(column), "Verbeter de naam van de kolom."));
    }

    private static void meaning(Subject subject, Question question, Meaning meaning) {
        if (question.columns().stream().noneMatch(column -> column.meaning() == meaning)) {
            subject.fault(question, "columns", "Deze tijdlijn heeft geen kolom met meaning: %s."
                    .formatted(meaning == Meaning.DATE ? "date" : "description"), "Geef een kolom deze betekenis.");
        }
    }

    /** A row is named by a row of another question, and that one perhaps by a third; that must come to an end. */
    private static void endless(Subject subject, Question question) {
        var seen = new HashSet<Question>();
        var named = question;
        while (named != null && named.type().hasRows()) {
            if (!seen.add(named)) {
                subject.fault(question, "labelColumn", "De rijen van '%s' heten naar elkaar.".formatted(question.id()),
                        "Kies bij labelColumn een kolom die niet naar dezelfde rijen leidt.");
                return;
            }
            var label = Labels.labelColumn(subject.guide(), named);
            named = label == null ? null : subject.question(label.of());
        }
    }

    private static void named(Subject subject, Column column) {
        var of = subject.question(column.of());
        if (of != null && of.type().hasRows() && of.labelColumn() == null && Labels.labelColumn(subject.guide(), of) == null) {
            subject.fault(of, "columns", "De rijen van '%s' hebben geen naam om naar te verwijzen.".formatted(of.id()),
                    "Maak een tekstkolom verplicht, of kies een kolom met labelColumn.");
        }
    }
}
