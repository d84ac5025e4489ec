package nl.samenwijzer.guide.check.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.check.subject.Subject;
import nl.samenwijzer.guide.fault.Faults;
import nl.samenwijzer.guide.fault.Places;
import nl.samenwijzer.guide.feel.Feel;
import nl.samenwijzer.guide.loading.Folder;
import nl.samenwijzer.guide.loading.GuideLoader;
import nl.samenwijzer.guide.rule.Shapes;

class AnswerSpaceTest {

    private static final Guide GUIDE = new GuideLoader().load(Folder.ofClassPath("guides/waterschap"));

    @Test
    void combinations_ofScores_areAllWithUnanswered() {
        assertThat(texts(combinations(Set.of(), "plan_lawaai", "plan_verkeer"))).containsExactlyInAnyOrder("null null",
                "null 5", "null 10", "5 null", "5 5", "5 10", "10 null", "10 5", "10 10");
    }

    @Test
    void combinations_ofOtherKinds_areTheirChoicesLimitsAndWhetherThereIsAnything() {
        assertThat(texts(combinations(Set.of(), "plan_doelen"))).containsExactly("null", "[\"hulp\"]", "[\"kennis\"]",
                "[\"rust\"]", "[\"hulp\",\"kennis\",\"rust\"]");
        assertThat(texts(combinations(Set.of(new BigDecimal("7")), "werk_dagen"))).containsExactly("null", "0", "6", "7", "8");
        assertThat(texts(combinations(Set.of(), "werk_hulp"))).containsExactly("null", "\"ja\"", "\"nee\"");
        assertThat(texts(combinations(Set.of(), "plan_werk"))).containsExactly("null", "\"tekst\"");
        assertThat(texts(combinations(Set.of(), "werk_einde"))).containsExactly("null", "{\"uitkomst\":\"akkoord\"}",
                "{\"uitkomst\":\"niet_akkoord\"}");
        assertThat(texts(combinations(Set.of(), "plan_buren"))).containsExactly("null", "[{\"id\":\"r1\"}]");
    }

    @Test
    void combinations_aboveTheBound_areTheSameSampleEveryTime() {
        var many = GUIDE.questions().stream().map(question -> question.id()).toArray(String[]::new);

        var first = texts(combinations(Set.of(), many));

        assertThat(first).hasSize(AnswerSpace.MOST + 2).isEqualTo(texts(combinations(Set.of(), many)));
    }

    @Test
    void numbers_areThoseOutsideTextsAndNames() {
        assertThat(Numbers.in("s7_naam >= 3 and hinder in [6..11] and soort = \"type 8\" and x < -2.5"))
                .containsExactly(new BigDecimal("-2.5"), new BigDecimal("3"), new BigDecimal("6"), new BigDecimal("11"));
    }

    private static Stream<Map<String, JsonNode>> combinations(Set<BigDecimal> compared, String... questions) {
        var feel = new Feel();
        var subject = new Subject(GUIDE, new Places(), new Faults(), feel, new Shapes(GUIDE, feel));
        return new AnswerSpace(subject, Stream.of(questions).map(GUIDE::question).toList(), compared).combinations();
    }

    private static List<String> texts(Stream<Map<String, JsonNode>> combinations) {
        return combinations.map(combination -> String.join(" ", combination.values().stream().map(JsonNode::toString).toList()))
                .toList();
    }
}
