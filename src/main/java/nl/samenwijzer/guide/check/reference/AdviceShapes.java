package nl.samenwijzer.guide.check.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.rule.OptionLists;
import nl.samenwijzer.guide.rule.Sentences;

/** What people read of a decision names its outputs and lists that exist. */
final class AdviceShapes implements Inspection {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    @Override
    public void inspect(Subject subject) {
        subject.guide().decisions().stream().filter(decision -> decision.advice() != null)
                .forEach(decision -> advice(subject, decision, decision.advice()));
    }

    private static void advice(Subject subject, Decision decision, Decision.Advice advice) {
        var outputs = decision.outputs().stream().map(Decision.Output::id).toList();
        PLACEHOLDER.matcher(advice.sentence()).results().map(found -> found.group(1))
                .filter(name -> !outputs.contains(name)).forEach(name -> subject.fault(advice, "sentence",
                        "'%s' is geen uitkomst van deze beslissing.".formatted(name), "Zet tussen accolades een uitkomst."));
        subject.known(advice, "labels", List.copyOf(advice.labels().keySet()), outputs, "uitkomst");
        var lists = new ArrayList<>(subject.questionIds());
        lists.add(Sentences.ROUTES);
        advice.labels().forEach((output, list) -> {
            if (!OptionLists.has(list)) {
                subject.known(advice, "labels", list, lists, "lijst of vraag");
            }
        });
        subject.known(advice, "reasonAt", advice.reasonAt(), subject.questionIds(), "vraag");
        var reason = subject.question(advice.reasonAt());
        if (reason != null && reason.type() != QuestionType.TEXT && reason.type() != QuestionType.SHORT_TEXT) {
            subject.fault(advice, "reasonAt", "'%s' is geen vraag naar tekst.".formatted(reason.id()),
                    "Kies een vraag van soort text.");
        }
        if (advice.reasonAt() != null && advice.followed() == null) {
            subject.fault(advice, "reasonAt", "Zonder followed weten we niet wanneer er een reden nodig is.",
                    "Schrijf bij followed wanneer het plan het advies volgt.");
        }
    }
}
