package nl.samenwijzer.advice.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Language;
import nl.samenwijzer.guide.loading.BundledGuides;
import nl.samenwijzer.guide.loading.Folder;
import nl.samenwijzer.guide.loading.GuideLoader;

/** The numbers come from the guides themselves. */
class ReadabilityTest {

    static Stream<Language> languages() throws IOException {
        return Stream.concat(BundledGuides.load(new GuideLoader()).stream(),
                Stream.of(new GuideLoader().load(Folder.ofClassPath("guides/waterschap")))).map(Guide::language);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void countSyllables_testWords_areAsTheGuideSays(Language language) {
        Readability readability = new Readability(language);

        assertThat(language.syllables().testWords()).isNotEmpty()
                .allSatisfy(word -> assertThat(readability.countSyllables(word.word())).as(word.word())
                        .isEqualTo(word.syllables()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void measure_testTexts_areAsTheGuideSays(Language language) {
        Readability readability = new Readability(language);

        assertThat(language.testTexts()).isNotEmpty().allSatisfy(expected -> {
            Readability.Measure found = readability.measure(expected.text()).orElseThrow();
            assertThat(found.words()).isEqualTo(expected.words());
            assertThat(found.sentences()).isEqualTo(expected.sentences());
            assertThat(found.syllables()).isEqualTo(expected.syllables());
            assertThat(found.score()).isCloseTo(expected.score(), within(0.05));
        });
    }

    @Test
    void band_shortText_isUnknown_andLongTextsAreTold() throws IOException {
        Language language = languages().findFirst().orElseThrow();
        Readability readability = new Readability(language);
        String easy = language.testTexts().get(0).text();
        String hard = language.testTexts().get(2).text().replaceAll("[.]", ". ").repeat(3);

        assertThat(readability.measure(" ... ")).isEmpty();
        assertThat(readability.band("Wij gaan de straat opnieuw maken.")).isEmpty();
        assertThat(readability.band(easy).orElseThrow().id()).isEqualTo("groen");
        assertThat(readability.band(hard).orElseThrow().id()).isEqualTo("rood");
        assertThat(readability.isWorse(hard, "oranje")).isTrue();
        assertThat(readability.isWorse(hard, "rood")).isFalse();
        assertThat(readability.isWorse(easy, "groen")).isFalse();
    }
}
