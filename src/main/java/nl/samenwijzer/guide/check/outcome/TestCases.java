package nl.samenwijzer.guide.check.outcome;

import java.util.LinkedHashMap;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.samenwijzer.guide.TestCase;
import nl.samenwijzer.guide.check.subject.Inspection;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.fault.Place;
import nl.samenwijzer.guide.feel.Plain;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.Rulebook;

/** Every test case of the guide gives the expected outcome. */
final class TestCases implements Inspection {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public void inspect(Subject subject) {
        var rulebook = Rulebook.of(subject.guide());
        subject.guide().testCases().forEach(testCase -> run(subject, rulebook, testCase));
    }

    private static void run(Subject subject, Rulebook rulebook, TestCase testCase) {
        var answers = new LinkedHashMap<String, JsonNode>();
        testCase.answers().forEach((question, answer) -> answers.put(question, MAPPER.valueToTree(answer)));
        subject.places().of(testCase);
        testCase.answers().keySet()
                .forEach(question -> subject.known(testCase, "answers", question, subject.questionIds(), "vraag"));
        var names = rulebook.namesOfTestCase(answers, new NothingKnown());
        testCase.expect()
                .forEach((name, expected) -> compare(subject, testCase,
                        subject.places().of(testCase).child("expect").child(name),
                        name, expected, names.value(name)));
        for (var i = 0; i < testCase.expectPerGroup().size(); i++) {
            group(subject, testCase, names, i);
        }
    }

    private static void group(Subject subject, TestCase testCase, Names names, int index) {
        var group = testCase.expectPerGroup().get(index);
        var place = subject.places().of(testCase).child("expectPerGroup").child(index);
        group.expect().forEach((name, expected) -> compare(subject, testCase, place.child(name), name, expected,
                names.valueFor(name, group.group())));
    }

    private static void compare(Subject subject, TestCase testCase, Place place, String name, Object expected, Object actual) {
        if (!Objects.equals(Plain.of(expected), actual)) {
            subject.faults()
                    .add(place.fault("Testgeval %s verwacht %s = %s, maar de regels geven %s.".formatted(testCase.id(), name,
                            expected, actual), "Verbeter de regel of het testgeval."));
        }
    }
}
