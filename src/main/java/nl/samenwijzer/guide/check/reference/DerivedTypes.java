package nl.samenwijzer.guide.check.reference;

import java.util.stream.Stream;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Derived;
import nl.samenwijzer.guide.Setting;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.rule.Fact;

/** The type of a derived name is that of the fact, decision, setting or list that gives its value. */
final class DerivedTypes implements Inspection {

    @Override
    public void inspect(Subject subject) {
        subject.guide().about().derived().forEach(derived -> expected(subject, derived)
                .filter(type -> !type.equals(derived.type()))
                .forEach(type -> subject.fault(derived, "type",
                        "'%s' heeft type %s, maar de waarde is van type %s.".formatted(derived.name(), derived.type(), type),
                        "Schrijf type: %s.".formatted(type))));
    }

    /** The type that the source of the value has; empty when it is not known, or when the source is missing. */
    private static Stream<String> expected(Subject subject, Derived derived) {
        return switch (derived.kind()) {
            case FEEL -> Stream.empty();
            case DECISION -> subject.guide().decisions().stream()
                    .filter(decision -> decision.id().equals(derived.decision()))
                    .flatMap(decision -> ofDecision(decision, derived.output()));
            case CONTENT -> Stream.of(derived.scope() == null ? "list" : "context");
            case SETTING -> subject.guide().about().settings().stream()
                    .filter(setting -> setting.id().equals(derived.setting())).map(DerivedTypes::ofSetting);
            case RECORDED -> Fact.of(derived.fact()).map(Fact::type).stream();
        };
    }

    private static Stream<String> ofDecision(Decision decision, String output) {
        var list = "COLLECT".equals(decision.hitPolicy()) && decision.aggregation() == null;
        return decision.outputs().stream().filter(candidate -> candidate.id().equals(output))
                .map(candidate -> list ? "list" : candidate.type());
    }

    private static String ofSetting(Setting setting) {
        return "shortText".equals(setting.type()) ? "string" : setting.type();
    }
}
