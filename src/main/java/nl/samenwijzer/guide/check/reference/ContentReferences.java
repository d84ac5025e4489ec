package nl.samenwijzer.guide.check.reference;

import java.util.ArrayList;

import nl.samenwijzer.guide.Check;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.Language;
import nl.samenwijzer.guide.Law;
import nl.samenwijzer.guide.Methods;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Register;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** What signals, checks, methods, legal rules and the overview point at exists. */
final class ContentReferences implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var guide = subject.guide();
        guide.signals().forEach(signal -> {
            subject.known(signal, "steps", signal.steps(), guide.index().steps().keySet(), "stap");
            builtIn(subject, signal.check());
        });
        guide.register().checks().forEach(check -> {
            subject.known(check, "routes", check.routes(), subject.routeIds(), "route");
            builtIn(subject, check.check());
        });
        guide.methods().methods().forEach(method -> method(subject, method));
        if (guide.methods().ranking() != null) {
            RankingReferences.inspect(subject, guide.methods().ranking());
        }
        guide.law().rules().forEach(rule -> law(subject, rule));
        subject.known(guide.law(), "decidedIn", guide.law().decidedIn(), guide.index().phases().keySet(), "fase");
        if (guide.law().statement() != null) {
            statement(subject, guide.law().statement());
        }
        var neverShow = guide.portfolio().neverShow();
        subject.known(neverShow, "stakeholderFields", neverShow.stakeholderFields(), subject.fieldIds(),
                "veld van de betrokkenen");
        subject.known(neverShow, "questions", neverShow.questions(), subject.questionIds(), "vraag");
    }

    private static void builtIn(Subject subject, Check check) {
        if (check != null) {
            subject.known(check, "chapters", check.chapters(), subject.chapterIds(), "hoofdstuk");
            subject.known(check, "routes", check.routes(), subject.routeIds(), "route");
            subject.known(check, "fields", check.fields(), subject.fieldIds(), "veld van de betrokkenen");
            AllowedKinds.inspect(subject, check, check.kinds(), check.allowed());
            if (check.level() != null) {
                subject.known(check, "level", check.level(),
                        subject.guide().language().thresholds().stream().map(Language.Threshold::id).toList(), "taalniveau");
            }
        }
    }

    private static void method(Subject subject, Methods.Method method) {
        var about = subject.guide().about();
        var methods = subject.guide().methods();
        subject.known(method, "levels", method.levels(), about.levels().stream().map(GuideFile.Level::id).toList(), "niveau");
        subject.known(method, "phases", method.phases(),
                about.participationPhases().stream().map(GuideFile.ParticipationPhase::id).toList(), "participatiefase");
        subject.known(method, "reaches", method.reaches(),
                subject.guide().register().categories().stream().map(Register.Category::id).toList(), "soort betrokkene");
        subject.known(method, "sources", method.sources(), methods.sources().stream().map(Methods.Source::id).toList(), "bron");
        subject.known(method, "costClass", String.valueOf(method.costClass()),
                methods.costClasses().stream().map(costs -> String.valueOf(costs.id())).toList(), "kostenklasse");
    }

    private static void law(Subject subject, Law.Rule rule) {
        var law = subject.guide().law();
        var phases = new ArrayList<>(subject.guide().index().phases().keySet());
        phases.add("all");
        subject.known(rule, "evidence", rule.evidence(), subject.questionIds(), "vraag");
        subject.known(rule, "evidenceSettings", rule.evidenceSettings(), subject.settingIds(), "instelling");
        subject.known(rule, "phase", rule.phase(), phases, "fase");
        subject.known(rule, "severity", rule.severity(), law.severities().stream().map(Law.Term::id).toList(), "zwaarte");
        subject.known(rule, "certainty", rule.certainty(), law.certainties().stream().map(Law.Term::id).toList(), "zekerheid");
    }

    private static void statement(Subject subject, Law.Statement statement) {
        var column = subject.guide().statementColumn();
        if (column == null) {
            subject.fault(statement, "column",
                    "'%s' is geen kolom van een vraag met een rij per wettelijke regel.".formatted(statement.column()),
                    "Kies een kolom van de vraag met prefill {mode: fixed, from: law}.");
        } else {
            var choices = column.options().stream().map(Option::id).toList();
            subject.known(statement, "done", statement.done(), choices, "keuze van deze kolom");
            subject.known(statement, "notApplicable", statement.notApplicable(), choices, "keuze van deze kolom");
        }
    }
}
