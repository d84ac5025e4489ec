package nl.samenwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DownloadNameTest {

    @Test
    void of_partsWithoutLetters_areLeftOut() {
        assertThat(DownloadName.of("pdf", "plan-12", "Verslag", " - ", "", "Öst/..\\x", "versie-1.0").text())
                .isEqualTo("plan-12-verslag-öst-..-x-versie-1.0.pdf");
        assertThat(DownloadName.of("odt", "!").text()).isEqualTo("document.odt");
    }

    @Test
    void of_longPart_isCutBetweenCharacters() {
        assertThat(DownloadName.of("csv", "a".repeat(79) + "𝒜𝒜").text()).isEqualTo("a".repeat(79) + "𝒜.csv");
    }

    @Test
    void disposition_plainName_isSaidOnce() {
        assertThat(DownloadName.of("ics", "plan-1", "planning").disposition(true))
                .isEqualTo("attachment; filename=\"plan-1-planning.ics\"");
    }

    @Test
    void disposition_otherLetters_areSaidInBothWays() {
        assertThat(DownloadName.of("html", "plan-1", "Café Öst €").disposition(false))
                .isEqualTo("inline; filename=\"plan-1-cafe-ost.html\"; filename*=UTF-8''plan-1-caf%C3%A9-%C3%B6st.html");
    }
}
