package nl.samenwijzer.advice.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.TestPlan;
import nl.samenwijzer.plan.entry.SaveResult;

/** The legal rules of the bundled guide, and of another one. */
class DutiesTest {

    private static final String AGREEMENT = "{\"onderwerp\":\"Berichten\",\"afspraak\":\"Elke week\",\"partij\":\"Aannemer\"}";

    private final TestPlan plan = TestPlan.bundledGuide();

    @BeforeEach
    void allPhasesThatMatter() {
        save("vk1_projectfase", "\"definitie\"");
    }

    @Test
    void newPlan_hasWhatAlwaysHolds_andTellsWhatWouldMakeTheRestApply() {
        assertThat(words(Duties.of(plan.state()).applying())).isEqualTo(
                "W25 TO_DO definitie, W16 TO_DO voorbereiding, W26 TO_DO nazorg, W14 TO_DO altijd, W24 TO_DO altijd");
        assertThat(wouldApply("W03")).isEqualTo(Map.of("in1_instrumenten", List.of("Omgevingsplan wijzigen")));
        assertThat(wouldApply("W18")).isEqualTo(Map.of("in5_uitbesteed", List.of("Ja")));
        assertThat(wouldApply("W19")).isEqualTo(Map.of("de9_gegevens", List.of()));
        assertThat(wouldApply("W21").get("de4_werkvormen")).contains("Vragenlijst (online en papier)",
                "Webinar of online bijeenkomst");
        assertThat(wouldApply("W17").keySet()).containsExactly("vk1_programma", "in1_instrumenten");
        assertThat(wouldApply("W22").keySet()).containsExactly("vk2_gebied", "vk2_verandering", "vk2_duur", "vk2_belangen",
                "vk2_gevoel", "vk2_geld", "de9_gegevens");
    }

    @Test
    void everyRule_appliesByItsAnswers() {
        save("vk1_programma", "\"wijken\"");
        save("in1_instrumenten",
                "[\"omgevingsvisie\",\"programma\",\"omgevingsplan\",\"projectbesluit\",\"bopa_lijst\",\"ander_beleid\"]");
        save("in3_besluit", "\"wel\"");
        save("in5_uitbesteed", "\"ja\"");
        save("de9_gegevens", "[\"bijzonder\"]");
        row("de4_werkvormen", "r", "{\"werkvorm\":\"zelfbeheer\"}");

        assertThat(Duties.of(plan.state()).applying()).hasSize(26);
        assertThat(because("W17")).containsExactly("vk1_programma", "in1_instrumenten");
        assertThat(because("W22")).containsExactly("de9_gegevens");
        assertThat(because("W21")).containsExactly("in5_uitbesteed", "de9_gegevens");
        assertThat(because("W15")).containsExactly("de4_werkvormen");
        assertThat(because("W23")).containsExactly("in3_besluit");
        assertThat(because("W16")).isEmpty();
    }

    @Test
    void rule_isProvenByWholeAnswers_andPartlyByHalfOfThem() {
        save("in5_uitbesteed", "\"ja\"");
        assertThat(duty("W18").status()).isEqualTo(Duty.Status.TO_DO);
        row("in5_afspraken", "r", AGREEMENT);
        assertThat(duty("W18").status()).isEqualTo(Duty.Status.PROVEN);

        save("in3_besluit", "\"alleen_informeren\"");
        row("de9_wetscheck", "W18", "{\"regel\":\"W18\",\"status\":\"open\"}");
        assertThat(duty("W18").status()).isEqualTo(Duty.Status.PARTLY);
        row("de9_wetscheck", "W18", "{\"regel\":\"W18\",\"status\":\"gedaan\"}");
        assertThat(duty("W18").status()).isEqualTo(Duty.Status.PROVEN);

        assertThat(duty("W24").status()).isEqualTo(Duty.Status.TO_DO);
        row("de9_wetscheck", "W24", "{\"regel\":\"W24\",\"status\":\"gedaan\"}");
        assertThat(duty("W24").status()).isEqualTo(Duty.Status.PROVEN);
    }

    @Test
    void rule_thatPeopleSetAside_saysSo() {
        save("in3_besluit", "\"alleen_informeren\"");
        row("de9_wetscheck", "W25", "{\"regel\":\"W25\",\"status\":\"niet_van_toepassing\",\"toelichting\":\"Niets online\"}");

        Duties duties = Duties.of(plan.state());

        assertThat(duty("W25").status()).isEqualTo(Duty.Status.SET_ASIDE);
        assertThat(duty("W25").statement().value().path("toelichting").asText()).isEqualTo("Niets online");
        assertThat(duties.others()).extracting(duty -> duty.rule().id()).startsWith("W25");
        assertThat(duties.open()).extracting(duty -> duty.rule().id()).doesNotContain("W25");
    }

    @Test
    void proof_isOfWhatIsAskedOnly_andOfSettings() {
        assertThat(duty("W14").proofs()).extracting(proof -> proof.setting().id() + " " + proof.there())
                .containsExactly("verordening_naam false", "verordening_datum false");
        assertThat(duty("W25").proofs()).as("a question of another route").isEmpty();
        Stream.of("gebied", "verandering", "duur", "belangen", "gevoel", "geld").forEach(score -> save("vk2_" + score, "2"));
        assertThat(duty("W25").proofs()).extracting(proof -> proof.question().id()).containsExactly("de9_toegankelijk");
    }

    @Test
    void due_isTheNextDecision_forWhatComesBeforeIt() {
        row("in4_besluiten", "b1", "{\"besluit\":\"Kader\",\"wie\":\"raad\",\"datum\":\"2026-01-01\"}");
        row("in4_besluiten", "b2", "{\"besluit\":\"Ontwerp\",\"wie\":\"raad\",\"datum\":\"2027-06-01\"}");

        assertThat(duty("W16").due()).isEqualTo(new Duty.Due(LocalDate.of(2027, 6, 1), "Ontwerp"));
        assertThat(duty("W26").due()).isNull();
        assertThat(duty("W24").due()).isNull();
    }

    @Test
    void late_isWhatBelongsToAnEarlierPhaseOfTheProject_andComesFirst() {
        save("vk1_programma", "\"wijken\"");
        assertThat(Duties.of(plan.state()).open().get(0).rule().id()).isEqualTo("W17");
        assertThat(duty("W17").late()).isTrue();
        assertThat(duty("W25").late()).isFalse();

        save("vk1_projectfase", "\"ontwerp\"");
        assertThat(Duties.of(plan.state()).open().stream().filter(Duty::late)).extracting(one -> one.rule().id())
                .containsExactly("W17", "W25");
    }

    @Test
    void otherGuide_withoutWordsForHowARuleStands_works() {
        TestPlan small = TestPlan.small();
        small.save("trekker", "plan_werk", "\"De dijk hoger\"");
        small.save("trekker", "plan_lawaai", "10");
        small.save("trekker", "plan_verkeer", "10");
        small.saveRow("trekker", "besluit_regels", "L1", "{\"regel\":\"L1\",\"wat\":\"Meld het\"}");

        Duties duties = Duties.of(small.state());

        assertThat(words(duties.all())).isEqualTo("L1 TO_DO plan, L2 PROVEN altijd");
        assertThat(duties.all().get(0).because()).extracting(Question::id).containsExactly("plan_lawaai", "plan_verkeer");
        assertThat(duties.all().get(0).statement().row()).isEqualTo("L1");
    }

    private Duty duty(String rule) {
        return Duties.of(plan.state()).all().stream().filter(duty -> duty.rule().id().equals(rule)).findFirst().orElseThrow();
    }

    private List<String> because(String rule) {
        return duty(rule).because().stream().map(Question::id).toList();
    }

    private Map<String, List<String>> wouldApply(String rule) {
        Map<String, List<String>> depends = new java.util.LinkedHashMap<>();
        duty(rule).wouldApply().forEach((question, choices) -> depends.put(question.id(), choices));
        return depends;
    }

    private static String words(List<Duty> duties) {
        return duties.stream().map(duty -> duty.rule().id() + " " + duty.status() + " "
                + (duty.phase() == null ? "altijd" : duty.phase().id())).collect(Collectors.joining(", "));
    }

    private void save(String question, String json) {
        assertThat(plan.save("projectleider", question, json)).isInstanceOf(SaveResult.Saved.class);
    }

    private void row(String question, String row, String json) {
        assertThat(plan.saveRow("projectleider", question, row, json)).isInstanceOf(SaveResult.Saved.class);
    }
}
