package nl.samenwijzer.guide.check.reference;

import java.util.Set;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.rule.OptionLists;

/** What a question points at exists and is of the right kind. */
final class QuestionReferences implements Inspection {

    private static final Set<QuestionType> WITH_CHOICES = Set.of(QuestionType.MULTIPLE_CHOICE, QuestionType.METHODS);

    @Override
    public void inspect(Subject subject) {
        subject.guide().questions().forEach(question -> {
            plain(subject, question);
            ofType(subject, question);
            question.columns().forEach(column -> column(subject, column));
        });
        subject.guide().register().fields().forEach(field -> {
            subject.known(field, "routes", field.routes(), subject.routeIds(), "route");
            column(subject, field);
        });
    }

    private static void plain(Subject subject, Question question) {
        var about = subject.guide().about();
        subject.known(question, "routes", question.routes(), subject.routeIds(), "route");
        subject.known(question, "chapter", question.chapter(), subject.chapterIds(), "hoofdstuk");
        subject.known(question, "role", question.role(), about.roles().stream().map(Role::id).toList(), "rol");
        question.minPerRoute().keySet()
                .forEach(route -> subject.known(question, "minPerRoute", route, subject.routeIds(), "route"));
        var numbers = about.minimumQuestions().stream().map(minimum -> minimum.number()).toList();
        question.minimum().stream().filter(number -> !numbers.contains(number))
                .forEach(number -> subject.fault(question, "minimum",
                        "Er is geen minimumvraag %d.".formatted(number), "Verbeter het nummer."));
        optionsFrom(subject, question, question.optionsFrom());
    }

    private static void ofType(Subject subject, Question question) {
        if (question.type() == QuestionType.APPROVAL && subject.guide().about().roles().stream()
                .noneMatch(role -> role.mayApprove() && role.id().equals(question.role()))) {
            subject.fault(question, "role", "De rol '%s' mag geen akkoord geven.".formatted(question.role()),
                    "Kies een rol met mayApprove: true.");
        }
        if (question.per() != null) {
            var per = subject.question(question.per());
            if (per == null || !WITH_CHOICES.contains(per.type())) {
                subject.fault(question, "per", "'%s' is geen vraag met keuzes.".formatted(question.per()),
                        "Verwijs naar een vraag van soort multipleChoice of methods.");
            }
        }
        subject.known(question, "registerFields", question.registerFields(), subject.fieldIds(), "veld van de betrokkenen");
        if (question.axes() != null) {
            axis(subject, question, "x", question.axes().x());
            axis(subject, question, "y", question.axes().y());
        }
        if (question.rings() != null) {
            ring(subject, question, "now", question.rings().now());
            ring(subject, question, "wished", question.rings().wished());
            ring(subject, question, "proposed", question.rings().proposed());
        }
        if (question.labelColumn() != null) {
            subject.known(question, "labelColumn", question.labelColumn(),
                    subject.guide().columnsOf(question).stream().map(Column::id).toList(), "kolom van deze vraag");
        }
        var methodColumns = question.columns().stream().filter(column -> "methods".equals(column.optionsFrom())).count();
        if (question.type() == QuestionType.METHODS && methodColumns != 1) {
            subject.fault(question, "columns", "Een vraag van soort methods heeft precies één kolom met werkvormen.",
                    "Geef één kolom optionsFrom: methods.");
        }
    }

    private static void axis(Subject subject, Question question, String axis, String id) {
        if (subject.guide().register().fields().stream()
                .noneMatch(field -> field.id().equals(id) && field.type() == ColumnType.SCORE)) {
            subject.fault(question.axes(), axis, "'%s' is geen veld van soort score.".formatted(id),
                    "Kies een veld van de betrokkenen met een score.");
        }
    }

    private static void ring(Subject subject, Question question, String ring, String id) {
        var rings = subject.guide().about().rings().stream().map(one -> one.id()).toList();
        if (subject.guide().register().fields().stream().noneMatch(field -> field.id().equals(id)
                && field.type() == ColumnType.SINGLE_CHOICE && ("rings".equals(field.optionsFrom())
                        || field.options().stream().anyMatch(option -> rings.contains(option.id()))))) {
            subject.fault(question.rings(), ring, "'%s' is geen keuze uit de ringen van invloed.".formatted(id),
                    "Kies een veld van de betrokkenen met optionsFrom: rings, of met de ids van de ringen als keuzes.");
        }
    }

    private static void column(Subject subject, Column column) {
        optionsFrom(subject, column, column.optionsFrom());
        if (column.of() != null) {
            var of = subject.question(column.of());
            if (of == null || !of.type().hasRows()) {
                subject.fault(column, "of", "'%s' is geen vraag met rijen.".formatted(column.of()),
                        "Verwijs naar een tabel, een tijdlijn, de werkvormen of de betrokkenen.");
            }
        }
        if (column.meaning() != null && !fits(column)) {
            subject.fault(column, "meaning", "Deze betekenis past niet bij een kolom van deze soort.",
                    "Kijk in README.md welke soort bij de betekenis hoort.");
        }
    }

    private static boolean fits(Column column) {
        return switch (column.meaning()) {
            case DATE, END_DATE, INVITATION, REVIEWED, DUE, DONE -> column.type() == ColumnType.DATE;
            case KIND -> column.type() == ColumnType.SINGLE_CHOICE;
            case REACTION -> column.of() == null;
            case DECISION -> column.type() == ColumnType.REFERENCE;
            case CONTACT -> column.type() == ColumnType.REFERENCE || column.type() == ColumnType.REFERENCES;
            case START_TIME, END_TIME -> column.type() == ColumnType.TIME;
            case TURNOUT, AMOUNT -> column.type() == ColumnType.NUMBER;
            case DESCRIPTION, PLACE -> column.type() == ColumnType.TEXT || column.type() == ColumnType.SHORT_TEXT;
        };
    }

    private static void optionsFrom(Subject subject, Object record, String from) {
        var question = subject.question(from);
        if (from != null && !OptionLists.has(from) && (question == null || question.type() != QuestionType.MULTIPLE_CHOICE)) {
            subject.fault(record, "optionsFrom", "'%s' is geen lijst en geen meerkeuzevraag.".formatted(from),
                    "Kies een lijst uit README.md of de id van een meerkeuzevraag.");
        }
    }
}
