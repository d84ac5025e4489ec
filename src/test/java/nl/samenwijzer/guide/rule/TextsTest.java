package nl.samenwijzer.guide.rule;

import static nl.samenwijzer.guide.rule.Answers.RULES;
import static nl.samenwijzer.guide.rule.Answers.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.Option;
import nl.samenwijzer.guide.Prefill;

class TextsTest {

    private static final String FILLED = "{plan_lawaai: 10, plan_verkeer: 10, plan_werk: 'We maken de dijk hoger.',"
            + "plan_doelen: ['hulp', 'oud'],"
            + "plan_buren: [{id: 'b1', omschrijving: 'Veehouders', soort: 'boeren', last: 7}, {id: 'b2', omschrijving: 'Dijkhuis', last: 1}],"
            + "plan_berichten: [{id: 'm1', dag: '2027-03-01', wat: 'Brief', buur: 'b1', uitleg: 'Per post'}, {id: 'm2', wat: 'Avond'}]}";

    @Test
    void options_ofChoices_areOnlyThoseChosen() {
        var guide = RULES.guide();
        var options = new Options(names(FILLED));

        assertThat(options.of(guide.question("plan_doel_eerst"))).containsExactly(new Option("hulp", "Hulp van buren"),
                new Option("oud", "oud"));
        assertThat(options.label(guide.question("plan_doel_eerst"), "rust")).isEqualTo("Rust in de buurt");
        assertThat(options.of(guide.register().fields().get(1))).extracting(Option::label).containsExactly("Boeren",
                "Bewoners");
        assertThat(options.label(guide.question("plan_lawaai"), 10)).isEqualTo("Hard");
        assertThat(options.of(guide.question("werk_hulp"))).extracting(Option::id).containsExactly("ja", "nee");
    }

    @Test
    void labels_ofRows_useTheLabelColumn() {
        var labels = new Labels(names(FILLED));
        var buren = RULES.guide().registerQuestion();

        assertThat(labels.ofRow(buren, "b2")).isEqualTo("Dijkhuis");
        assertThat(labels.ofRow(buren, "weg")).isEmpty();
        assertThat(labels.ofRow(buren, Map.of("id", "b9"))).isEqualTo("Betrokkene zonder naam");
        assertThat(labels.ofRow(RULES.guide().question("plan_berichten"), Map.of("id", "m9"))).isEqualTo("Regel zonder naam");
        assertThat(Labels.of(LocalDate.of(2026, 11, 24))).isEqualTo("24 november 2026");
    }

    @Test
    void placeholders_areFilledWithLabels() {
        var names = names(FILLED);
        var placeholders = new Placeholders(names);
        var buren = RULES.guide().registerQuestion();
        var row = new Placeholders.Row("buur", buren, names.rows(buren).get(0));

        assertThat(placeholders.fill("{buur.omschrijving} ({buur.soort}, {buur.last}): {aanpak_naam}", row))
                .isEqualTo("Veehouders (Boeren, Veel): Meehelpen");
        assertThat(placeholders.fill("Vraag {nr}: {vraag}", Map.of("nr", "1", "vraag", "Wat {plan_werk}?")))
                .isEqualTo("Vraag 1: Wat {plan_werk}?");
        assertThat(placeholders.fill("{plan_doelen} {plan_berichten.buur} {plan_berichten.dag} {plan_lawaai} {werk_les}"))
                .isEqualTo("Hulp van buren, oud Veehouders 1 maart 2027 Hard ");
    }

    @Test
    void template_leavesOutSentencesWithOnlyEmptyPlaceholders() {
        var placeholders = new Placeholders(names(FILLED));

        assertThat(placeholders.template("{plan_werk}. Les: {werk_les}. {werk_les} Wat: {plan_berichten.wat}.", 1))
                .isEqualTo("We maken de dijk hoger. Wat: Brief.");
    }

    @Test
    void prefill_copiesRowsWithLabelsForText() {
        var ready = new PrefilledRows(names(FILLED)).of(RULES.guide().question("plan_berichten"));

        assertThat(ready).singleElement().satisfies(entry -> {
            assertThat(entry.mode()).isEqualTo(Prefill.Mode.COPY);
            assertThat(entry.rows()).singleElement().satisfies(row -> {
                assertThat(row.source()).isEqualTo("b1");
                assertThat(row.values()).hasToString("{\"wat\":\"Boeren\",\"buur\":\"b1\"}");
            });
        });
    }

    @Test
    void prefill_fixed_hasTheRulesThatApply() {
        var ready = new PrefilledRows(names("{plan_werk: 'Dijk'}")).of(RULES.guide().question("besluit_regels"));

        assertThat(ready.get(0).mode()).isEqualTo(Prefill.Mode.FIXED);
        assertThat(ready.get(0).rows()).extracting(row -> row.values().toString())
                .containsExactly("{\"regel\":\"L2\",\"wat\":\"Leg het werk vast.\"}");
    }

    @Test
    void prefill_ofText_joinsLinesAndFillsTemplates() {
        var ready = new PrefilledRows(names(FILLED)).of(RULES.guide().question("werk_les"));

        assertThat(ready.get(0).text()).isEqualTo("Brief: Per post");
        assertThat(ready.get(1).text()).isEqualTo("Wat gaan we doen?\nWe maken de dijk hoger. Doelen: Hulp van buren, oud.\n\n"
                + "Wanneer?\nU hoort van ons op: 1 maart 2027. Het gaat om: Veehouders.");
    }
}
