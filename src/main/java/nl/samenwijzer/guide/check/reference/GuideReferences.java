package nl.samenwijzer.guide.check.reference;

import java.util.List;

import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Gate;
import nl.samenwijzer.guide.GuideFile;
import nl.samenwijzer.guide.MinimumQuestion;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** What guide.yaml and the phases point at exists. */
final class GuideReferences implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var about = subject.guide().about();
        var phases = subject.guide().index().phases().keySet();
        var projectPhases = about.projectPhases().stream().map(GuideFile.ProjectPhase::id).toList();
        var rings = about.rings().stream().map(GuideFile.Ring::id).toList();
        var profiles = about.learningProfiles().stream().map(GuideFile.LearningProfile::id).toList();
        about.participationPhases().forEach(phase -> subject.known(phase, "phases", phase.phases(), phases, "fase"));
        about.levels().forEach(level -> subject.known(level, "ring", level.ring(), rings, "ring"));
        about.chapters()
                .forEach(chapter -> subject.known(chapter, "document", chapter.document(), documents(subject), "document"));
        about.minimumQuestions().forEach(minimum -> minimum(subject, minimum));
        about.gates().forEach(gate -> gate(subject, gate));
        about.derived().forEach(derived -> derived(subject, derived));
        subject.guide().phases().forEach(phase -> {
            subject.known(phase, "projectPhase", phase.projectPhase(), projectPhases, "projectfase");
            phase.steps().stream().filter(step -> step.learning() != null).forEach(step -> subject.known(step.learning(),
                    "profile", step.learning().profile(), profiles, "profiel"));
        });
        projectPhaseQuestion(subject);
    }

    private static void projectPhaseQuestion(Subject subject) {
        var id = subject.guide().about().projectPhaseQuestion();
        var question = subject.question(id);
        if (id != null && (question == null || question.type() != QuestionType.SINGLE_CHOICE
                || !"projectPhases".equals(question.optionsFrom()))) {
            subject.fault(subject.guide().about(), "projectPhaseQuestion",
                    "'%s' is geen keuze uit de projectfasen.".formatted(id),
                    "Verwijs naar een vraag van soort singleChoice met optionsFrom: projectPhases.");
        }
    }

    private static void minimum(Subject subject, MinimumQuestion minimum) {
        subject.known(minimum, "core", minimum.core(), subject.questionIds(), "vraag");
        var without = minimum.withoutParticipation();
        if (without == null) {
            return;
        }
        subject.known(without, "core", without.core(), subject.questionIds(), "vraag");
        if (without.core().isEmpty() && without.text() == null) {
            subject.fault(minimum, "withoutParticipation", "Zonder participatie heeft deze minimumvraag geen antwoord.",
                    "Noem vragen bij core, of schrijf een vaste tekst.");
        }
    }

    private static void gate(Subject subject, Gate gate) {
        if (gate.override() != null && subject.guide().about().roles().stream()
                .noneMatch(role -> role.id().equals(gate.override().role()) && role.mayApprove())) {
            subject.fault(gate.override(), "role", "'%s' is geen rol die akkoord mag geven.".formatted(gate.override().role()),
                    "Kies een rol met mayApprove: true.");
        }
    }

    private static void derived(Subject subject, Derived derived) {
        subject.known(derived, "setting", derived.setting(), subject.settingIds(), "instelling");
        scope(subject, derived, "scope", derived.scope());
        var decision = subject.guide().decisions().stream().filter(candidate -> candidate.id().equals(derived.decision()))
                .findFirst();
        if (derived.decision() == null) {
            return;
        }
        if (decision.isEmpty()) {
            subject.known(derived, "decision", derived.decision(), List.of(), "beslissing");
            return;
        }
        subject.known(derived, "output", derived.output(),
                decision.get().outputs().stream().map(output -> output.id()).toList(),
                "uitkomst van deze beslissing");
        if (decision.get().forEach() != null && derived.scope() == null) {
            subject.fault(derived, "scope", "De beslissing '%s' geldt per rij.".formatted(derived.decision()),
                    "Zet hier scope: %s.".formatted(decision.get().forEach()));
        }
    }

    /** Reports a scope that is neither the register nor {@code methods}. */
    static void scope(Subject subject, Object record, String field, String scope) {
        var register = subject.guide().registerQuestion();
        if (scope != null && !scope.equals("methods") && (register == null || !register.id().equals(scope))) {
            subject.fault(record, field, "'%s' is niet de vraag met betrokkenen.".formatted(scope),
                    "Schrijf de id van de vraag van soort stakeholders, of methods.");
        }
    }

    static List<String> documents(Subject subject) {
        return subject.guide().documents().documents().stream().map(document -> document.id()).toList();
    }

    static List<String> roles(Subject subject) {
        return subject.guide().about().roles().stream().map(Role::id).toList();
    }
}
