package nl.samenwijzer.guide.check.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.samenwijzer.guide.TestCase;
import nl.samenwijzer.guide.check.subject.Dependencies;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.fault.Doubts;
import nl.samenwijzer.guide.fault.Place;
import nl.samenwijzer.guide.feel.Plain;
import nl.samenwijzer.guide.rule.Rulebook;

/** Every test case of the guide gives the expected outcome. */
final class TestCases implements Inspection {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public void inspect(Subject subject) {
        var cases = new Cases(subject, Rulebook.of(subject.guide()), new Trust(subject, new Dependencies(subject)),
                Doubts.of(subject.faults()));
        subject.guide().testCases().stream()
                .filter(testCase -> cases.isRight(subject.places().of(testCase).child("answers"))).forEach(cases::run);
    }

    /** The cases of a guide; what depends on something in which a fault was found is not worked out. */
    private record Cases(Subject subject, Rulebook rulebook, Trust trust, Doubts doubts) {

        boolean isRight(Place place) {
            return !doubts.in(place.file().name(), place.pointer());
        }

        void run(TestCase testCase) {
            var answers = new LinkedHashMap<String, JsonNode>();
            testCase.answers().forEach((question, answer) -> answers.put(question, MAPPER.valueToTree(answer)));
            var names = rulebook.namesOfTestCase(answers, new NothingKnown());
            var place = subject.places().of(testCase);
            testCase.expect().forEach((name, expected) -> expect(testCase, place.child("expect").child(name), name, expected,
                    () -> names.value(name)));
            for (var i = 0; i < testCase.expectPerGroup().size(); i++) {
                var group = testCase.expectPerGroup().get(i);
                var at = place.child("expectPerGroup").child(i);
                (isRight(at) ? group.expect() : Map.<String, Object> of())
                        .forEach((name, expected) -> expect(testCase, at.child(name), name, expected,
                                () -> names.valueFor(name, group.group())));
            }
        }

        private void expect(TestCase testCase, Place place, String name, Object expected, Supplier<Object> actual) {
            if (isRight(place) && trust.in(List.of(name))) {
                compare(subject, testCase, place, name, expected, actual.get());
            }
        }
    }

    private static void compare(Subject subject, TestCase testCase, Place place, String name, Object expected, Object actual) {
        if (!Objects.equals(Plain.of(expected), actual)) {
            subject.faults()
                    .add(place, "Testgeval %s verwacht %s = %s, maar de regels geven %s.".formatted(testCase.id(), name,
                            expected, actual), "Verbeter de regel of het testgeval.");
        }
    }
}
