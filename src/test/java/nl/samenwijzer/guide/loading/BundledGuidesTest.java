package nl.samenwijzer.guide.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.samenwijzer.guide.Edition;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.rule.NoFacts;
import nl.samenwijzer.guide.rule.Options;
import nl.samenwijzer.guide.rule.PrefilledRows;
import nl.samenwijzer.guide.rule.Rulebook;

/** Every guide in the product is free of faults; loading also runs the test cases of the guide. */
class BundledGuidesTest {

    private static final Guide NIJMEGEN = new GuideLoader().load(Folder.ofClassPath("guides/nijmegen"));

    static Stream<Guide> guides() throws IOException {
        return Stream.concat(BundledGuides.load(new GuideLoader()).stream(),
                Stream.of(new GuideLoader().load(Folder.ofClassPath("guides/waterschap"))));
    }

    @Test
    void nijmegen_isComplete() {
        assertThat(NIJMEGEN.phases()).hasSize(7);
        assertThat(NIJMEGEN.index().steps()).hasSize(38);
        assertThat(NIJMEGEN.questions()).hasSize(129);
        assertThat(NIJMEGEN.decisions()).hasSize(14);
        assertThat(NIJMEGEN.decisions().stream().mapToInt(decision -> decision.rules().size()).sum()).isEqualTo(63);
        assertThat(NIJMEGEN.testCases()).hasSize(18);
        assertThat(NIJMEGEN.signals()).hasSize(22);
        assertThat(NIJMEGEN.law().rules()).hasSize(26);
        assertThat(NIJMEGEN.methods().methods()).hasSize(38);
        assertThat(NIJMEGEN.register().categories()).hasSize(21);
        assertThat(NIJMEGEN.register().fields()).hasSize(20);
        assertThat(NIJMEGEN.register().checks()).hasSize(9);
        assertThat(NIJMEGEN.documents().editions()).allMatch(Edition::archive);
        assertThat(NIJMEGEN.documents().riskLibrary()).hasSize(18);
        assertThat(NIJMEGEN.documents().evaluationCriteria()).hasSize(12);
        assertThat(NIJMEGEN.language().jargon()).hasSize(95);
    }

    @Test
    void nijmegen_questionsPerRoute_areThoseOfItsReadme() {
        assertThat(inRoute("licht")).isEqualTo(69);
        assertThat(inRoute("midden")).isEqualTo(128);
        assertThat(inRoute("uitgebreid")).isEqualTo(129);
    }

    private static long inRoute(String route) {
        return NIJMEGEN.questions().stream().filter(question -> question.routes().contains(route)).count();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyRule_withoutAnswers_evaluates(Guide guide) {
        var names = Rulebook.of(guide).names(Map.of(), new NoFacts());
        var options = new Options(names);
        var prefilled = new PrefilledRows(names);

        assertThat(names.route().order())
                .isEqualTo(guide.about().routes().stream().mapToInt(route -> route.order()).min().getAsInt());
        assertThat(names.routeKnown()).isFalse();
        guide.about().derived().forEach(derived -> names.value(derived.name()));
        guide.questions().forEach(question -> {
            assertThat(names.answered(question)).isFalse();
            names.required(question);
            options.of(question);
            prefilled.of(question);
        });
        guide.decisions().forEach(decision -> assertThat(decision.forEach() == null ? Map.of("", names.outcome(decision))
                : names.outcomes(decision)).isNotNull());
        guide.signals().stream().filter(signal -> signal.when() != null).forEach(signal -> names.isTrue(signal.when()));
        guide.law().rules().forEach(rule -> names.isTrue(rule.when()));
        guide.phases().forEach(names::opens);
        guide.about().gates().forEach(gate -> assertThat(names.open(gate)).isFalse());
        guide.portfolio().columns().stream().filter(column -> column.value() != null)
                .forEach(column -> names.value(column.value()));
    }
}
