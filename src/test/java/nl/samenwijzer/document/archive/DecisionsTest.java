package nl.samenwijzer.document.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import nl.samenwijzer.document.archive.ArchiveSettings.Appraisal;

class DecisionsTest {

    @Test
    void missing_nothingSet_namesEachSettingAndWhatItIs() {
        assertThat(Decisions.missing(settings(Map.of()))).extracting(one -> one.setting() + ": " + one.what()).containsExactly(
                "samenwijzer.archive.creator: wie de archiefvormer is, zoals de naam van de gemeente",
                "samenwijzer.archive.appraisal: hoe plannen worden gewaardeerd: B (blijvend bewaren) of V (tijdelijk bewaren)",
                "samenwijzer.archive.restriction: welke beperking er is op het gebruik, zoals 'Geen beperking' of"
                        + " 'Openbaarheidsbeperking'");
    }

    @Test
    void missing_halfSet_asksTheOtherHalf() {
        assertThat(
                Decisions.missing(settings(Map.of("creator", "Gemeente", "creator-id", "gm1", "appraisal", "V", "restriction",
                        "Geen", "selection-list", "Lijst"))))
                .extracting(Decisions.Missing::setting).containsExactly(
                        "samenwijzer.archive.retention", "samenwijzer.archive.category",
                        "samenwijzer.archive.creator-register");
    }

    @Test
    void of_keptForEver_hasNoTerm() {
        Decisions decisions = Decisions.of(settings(Map.of("creator", "Gemeente", "appraisal", "B", "retention", "P10Y",
                "restriction", "Geen", "category", "1.1", "selection-list", "Lijst")));

        assertThat(decisions).isEqualTo(new Decisions(new Decisions.Reference("Gemeente", Optional.empty()), Appraisal.B,
                Optional.empty(), Optional.of(new Decisions.Category("1.1", "Lijst")), "Geen"));
    }

    @Test
    void of_keptForATime_hasOne() {
        assertThat(Decisions.of(settings(Map.of("creator", "Gemeente", "appraisal", "V", "retention", "P10Y", "restriction",
                "Geen"))).retention()).hasValue(Period.ofYears(10));
    }

    private static ArchiveSettings settings(Map<String, String> values) {
        Map<String, String> named = new HashMap<>();
        values.forEach((name, value) -> named.put("samenwijzer.archive." + name, value));
        return new SmallRyeConfigBuilder().addDefaultInterceptors().withMapping(ArchiveSettings.class)
                .withSources(new PropertiesConfigSource(named, "test", 100)).build().getConfigMapping(ArchiveSettings.class);
    }
}
