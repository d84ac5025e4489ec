package nl.samenwijzer.guide.check.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Phase;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Step;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.rule.Shapes;

/** Ids are unique among their kind, and a question id starts with the id of its step. */
final class UniqueIds implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var guide = subject.guide();
        var about = guide.about();
        var steps = guide.phases().stream().flatMap(phase -> phase.steps().stream()).toList();
        var questions = steps.stream().flatMap(step -> step.questions().stream()).toList();
        unique(subject, guide.phases(), Phase::id);
        unique(subject, steps, Step::id);
        unique(subject, questions, Question::id);
        unique(subject, about.routes(), route -> route.id());
        unique(subject, about.roles(), role -> role.id());
        unique(subject, about.projectPhases(), phase -> phase.id());
        unique(subject, about.participationPhases(), phase -> phase.id());
        unique(subject, about.rings(), ring -> ring.id());
        unique(subject, about.levels(), level -> level.id());
        unique(subject, about.chapters(), chapter -> chapter.id());
        unique(subject, about.settings(), setting -> setting.id());
        unique(subject, about.learningProfiles(), profile -> profile.id());
        unique(subject, about.minimumQuestions(), question -> String.valueOf(question.number()));
        unique(subject, guide.decisions(), decision -> decision.id());
        unique(subject, guide.testCases(), testCase -> testCase.id());
        unique(subject, guide.signals(), signal -> signal.id());
        unique(subject, guide.register().categories(), category -> category.id());
        unique(subject, guide.register().checks(), check -> check.id());
        if (guide.register().comparison() != null) {
            unique(subject, guide.register().comparison().traits(), trait -> trait.id());
            guide.register().comparison().traits().forEach(trait -> unique(subject, trait.classes(), one -> one.id()));
        }
        unique(subject, guide.methods().methods(), method -> method.id());
        unique(subject, guide.methods().sources(), source -> source.id());
        unique(subject, guide.law().rules(), rule -> rule.id());
        unique(subject, guide.documents().editions(), edition -> edition.id());
        unique(subject, guide.documents().documents(), document -> document.id());
        unique(subject, guide.documents().riskLibrary(), risk -> risk.id());
        unique(subject, guide.documents().evaluationCriteria(), criterion -> criterion.id());
        unique(subject, guide.methods().costClasses(), costs -> String.valueOf(costs.id()));
        unique(subject, guide.law().severities(), severity -> severity.id());
        unique(subject, guide.law().certainties(), certainty -> certainty.id());
        unique(subject, guide.portfolio().statuses(), status -> status.id());
        unique(subject, guide.portfolio().trafficLights(), light -> light.id());
        unique(subject, guide.portfolio().columns(), column -> column.id());
        unique(subject, guide.portfolio().keyFigures(), figure -> figure.id());
        unique(subject, guide.language().thresholds(), threshold -> threshold.id());
        unique(subject, guide.language().hints(), hint -> hint.id());
        unique(subject, guide.language().testTexts(), text -> text.id());
        insideOf(subject, steps, questions);
        names(subject, questions);
    }

    private static void insideOf(Subject subject, List<Step> steps, List<Question> questions) {
        subject.guide().decisions().forEach(decision -> {
            unique(subject, decision.rules(), rule -> rule.id());
            unique(subject, decision.inputs(), input -> input.id());
            unique(subject, decision.outputs(), output -> output.id());
        });
        subject.guide().documents().documents().forEach(document -> {
            unique(subject, document.chapters(), chapter -> chapter.chapter());
            unique(subject, document.sections(), section -> section.id());
            unique(subject, document.template(), part -> part.id());
        });
        columns(subject, subject.guide().register().fields(), QuestionType.STAKEHOLDERS);
        questions.forEach(question -> {
            columns(subject, question.columns(), question.type());
            unique(subject, question.options(), Option::id);
        });
        steps.forEach(step -> step.questions().stream().filter(question -> !question.id().startsWith(step.id() + '_'))
                .forEach(question -> subject.fault(question, "id",
                        "De id '%s' begint niet met de id van de stap.".formatted(question.id()),
                        "Begin de id met '%s_'.".formatted(step.id()))));
    }

    private static void columns(Subject subject, List<Column> columns, QuestionType type) {
        columns.stream().filter(column -> Shapes.builtIn(type).contains(column.id()))
                .forEach(column -> subject.fault(column, "id",
                        "De toepassing zet '%s' zelf in dit antwoord.".formatted(column.id()), "Geef de kolom een andere id."));
        unique(subject, columns, Column::id);
        columns.forEach(column -> unique(subject, column.options(), Option::id));
    }

    /** Questions, gates and derived names share one space of names. */
    private static void names(Subject subject, List<Question> questions) {
        var taken = new HashSet<>(questions.stream().map(Question::id).toList());
        var named = new ArrayList<Object>(subject.guide().about().gates());
        named.addAll(subject.guide().about().derived());
        named.forEach(record -> {
            var isGate = record instanceof nl.samenwijzer.guide.Gate;
            var name = isGate ? ((nl.samenwijzer.guide.Gate) record).id() : ((nl.samenwijzer.guide.Derived) record).name();
            if (!taken.add(name)) {
                twice(subject, record, isGate ? "id" : "name", name);
            }
        });
    }

    private static <T> void unique(Subject subject, List<T> records, Function<T, String> id) {
        var seen = new HashSet<String>();
        records.stream().filter(record -> !seen.add(id.apply(record)))
                .forEach(record -> twice(subject, record, "id", id.apply(record)));
    }

    private static void twice(Subject subject, Object record, String field, String id) {
        subject.fault(record, field, "De id '%s' komt twee keer voor.".formatted(id), "Geef dit een eigen id.");
    }
}
