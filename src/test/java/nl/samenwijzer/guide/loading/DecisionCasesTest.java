package nl.samenwijzer.guide.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.TestCase;
import nl.samenwijzer.guide.feel.Plain;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.guide.rule.NoFacts;
import nl.samenwijzer.guide.rule.Rulebook;

/** Each case of the bundled guide, through its DMN files. */
class DecisionCasesTest {

    private static final Guide GUIDE = new GuideLoader().load(Folder.ofClassPath("guides/nijmegen"));
    private static final Rulebook RULES = Rulebook.of(GUIDE);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<TestCase> cases() {
        assertThat(GUIDE.decisions()).allMatch(decision -> decision.dmn() != null);
        return GUIDE.testCases().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void expected_isWhatTheTablesSay(TestCase given) {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        given.answers().forEach((question, answer) -> answers.put(question, MAPPER.valueToTree(answer)));
        Names names = RULES.namesOfTestCase(answers, new NoFacts());

        given.expect().forEach((name, expected) -> assertThat(names.value(name)).as(name).isEqualTo(Plain.of(expected)));
        given.expectPerGroup().forEach(group -> group.expect().forEach((name, expected) -> assertThat(
                names.valueFor(name, group.group())).as(name).isEqualTo(Plain.of(expected))));
    }
}
