package nl.samenwijzer.guide.check.reference;

import java.util.HashSet;

import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.PlanRole;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.Role;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;

/** What no guide can do without: adoption, closing, one register, the roles and a private edition. */
final class Essentials implements Inspection {

    @Override
    public void inspect(Subject subject) {
        var about = subject.guide().about();
        approval(subject, about.adoption(), about.adoption().question());
        approval(subject, about.closing(), about.closing().question());
        document(subject);
        role(subject, about.roles().stream().anyMatch(Role::mayApprove), "mag akkoord geven", "mayApprove: true");
        role(subject, has(subject, PlanRole.LEADER), "leidt het plan", "planRole: leader");
        role(subject, has(subject, PlanRole.COMMISSIONER), "is opdrachtgever", "planRole: commissioner");
        var registers = subject.guide().questions().stream().filter(question -> question.type() == QuestionType.STAKEHOLDERS)
                .toList();
        if (registers.isEmpty()) {
            subject.fault(about, "files", "Er is geen vraag met betrokkenen.", "Maak één vraag van soort stakeholders.");
        }
        registers.stream().skip(1).forEach(question -> subject.fault(question, "type", "Er is al een vraag met betrokkenen.",
                "Houd één vraag van soort stakeholders over."));
        if (subject.guide().documents().editions().stream().noneMatch(Edition::restricted)) {
            subject.fault(subject.guide().documents(), "editions", "Er is geen uitgave voor intern gebruik.",
                    "Geef één uitgave private: true.");
        }
        var orders = new HashSet<Integer>();
        about.routes().stream().filter(route -> !orders.add(route.order())).forEach(route -> subject.fault(route, "order",
                "Een andere route heeft ook order %d.".formatted(route.order()),
                "Geef elke route een eigen nummer: de laagste geldt zolang de route niet bekend is."));
        about.routes().stream().filter(route -> subject.guide().questions().stream()
                .noneMatch(question -> question.routes().contains(route.id()))).forEach(route -> subject.fault(route,
                        "Route '%s' heeft geen vragen.".formatted(route.id()), "Noem de route bij vragen, of haal hem weg."));
    }

    private static void approval(Subject subject, Object record, String id) {
        var question = subject.question(id);
        if (question == null || question.type() != QuestionType.APPROVAL) {
            subject.fault(record, "question", "'%s' is geen vraag van soort approval.".formatted(id),
                    "Verwijs naar de vraag waarmee iemand akkoord geeft.");
        }
    }

    private static void document(Subject subject) {
        var adoption = subject.guide().about().adoption();
        subject.known(adoption, "document", adoption.document(), GuideReferences.documents(subject), "document");
        var question = subject.question(adoption.question());
        if (question != null && !standsIn(subject, question, adoption.document())) {
            subject.fault(adoption, "document", "De vraag '%s' staat niet in een hoofdstuk van '%s'.".formatted(question.id(),
                    adoption.document()), "Geef de vraag een hoofdstuk van het document dat wordt vastgesteld.");
        }
    }

    private static boolean standsIn(Subject subject, Question question, String document) {
        return subject.guide().about().chapters().stream()
                .anyMatch(chapter -> chapter.id().equals(question.chapter()) && chapter.document().equals(document));
    }

    private static boolean has(Subject subject, PlanRole planRole) {
        return subject.guide().about().roles().stream().anyMatch(role -> role.planRole() == planRole);
    }

    private static void role(Subject subject, boolean present, String does, String key) {
        if (!present) {
            subject.fault(subject.guide().about(), "roles", "Er is geen rol die %s.".formatted(does),
                    "Geef een rol %s.".formatted(key));
        }
    }
}
