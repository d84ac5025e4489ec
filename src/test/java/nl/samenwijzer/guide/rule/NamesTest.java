package nl.samenwijzer.guide.rule;

import static nl.samenwijzer.guide.rule.Answers.RULES;
import static nl.samenwijzer.guide.rule.Answers.names;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.ForEach;

class NamesTest {

    private static final String LARGE = "plan_lawaai: 10, plan_verkeer: 10";
    private static final String BUREN = "plan_buren: [{id: 'b1', omschrijving: 'Jansen en co', soort: 'boeren', last: 7, macht: 9}]";

    @Test
    void route_unknown_isTheLowestOrder() {
        assertThat(names("{}").route().id()).isEqualTo("klein");
        assertThat(names("{}").routeKnown()).isFalse();
        assertThat(names("{" + LARGE + "}").route().id()).isEqualTo("groot");
        assertThat(names("{" + LARGE + "}").routeKnown()).isTrue();
    }

    @Test
    void value_hiddenByRoute_isNull() {
        var choice = "plan_doelen: ['rust', 'hulp'], plan_doel_eerst: 'rust'";

        assertThat(names("{" + choice + "}").value("plan_doel_eerst")).isNull();
        assertThat(names("{" + choice + ", " + LARGE + "}").value("plan_doel_eerst")).isEqualTo("rust");
    }

    @Test
    void value_hiddenByCondition_isNull() {
        var names = names("{plan_doelen: ['rust'], plan_doel_eerst: 'rust', " + LARGE + "}");

        assertThat(names.value("plan_doel_eerst")).isNull();
        assertThat(names.answer(RULES.guide().question("plan_doel_eerst"))).isNull();
        assertThat(names.asked(RULES.guide().question("plan_doel_eerst"))).isFalse();
    }

    @Test
    void value_registerFieldNotInRoute_isNull() {
        assertThat(names("{" + BUREN + "}").rows(RULES.guide().registerQuestion()).get(0)).containsEntry("macht", null)
                .containsEntry("last", new BigDecimal(7)).containsEntry("bereikbaar", null);
        assertThat(names("{" + BUREN + ", " + LARGE + "}").rows(RULES.guide().registerQuestion()).get(0))
                .containsEntry("macht", new BigDecimal(9));
    }

    @Test
    void value_rows_haveAllColumnsAndDates_andHiddenColumnsAreNull() {
        var names = names("{plan_berichten: [{id: 'm1', dag: '2027-03-01', wat: 'Brief', uitleg: 'Lang'},"
                + "{id: 'm2', wat: 'Avond', uitleg: 'Lang'}]}");

        var rows = names.rows(RULES.guide().question("plan_berichten"));

        assertThat(rows.get(0)).containsExactly(Map.entry("id", "m1"), Map.entry("dag", LocalDate.of(2027, 3, 1)),
                Map.entry("wat", "Brief"), entryOfNull("buur"), Map.entry("uitleg", "Lang"));
        assertThat(rows.get(1)).containsEntry("uitleg", null).containsEntry("dag", null);
    }

    @Test
    void value_emptyAnswers_areNull() {
        var names = names(
                "{plan_werk: ' ', plan_doelen: [], plan_buren: [], plan_lawaai: 'veel', vorm_reden: [{keuze: 'x', tekst: ''}]}");

        for (var question : List.of("plan_werk", "plan_doelen", "plan_buren", "plan_lawaai", "vorm_reden", "bestaat_niet")) {
            assertThat(names.value(question)).as(question).isNull();
        }
    }

    @Test
    void isTrue_onlyTrueCounts() {
        var names = names("{}");

        assertThat(names.isTrue(null)).isTrue();
        assertThat(names.isTrue(new Expression("plan_werk = null"))).isTrue();
        assertThat(names.isTrue(new Expression("plan_lawaai > 3"))).isFalse();
        assertThat(names.isTrue(new Expression("plan_werk"))).isFalse();
        assertThat(names.isTrue(new Expression("x.wat = \"a\""), Map.of("x", Map.of("wat", "a")))).isTrue();
    }

    @Test
    void facts_areAskedOnlyWhenNeeded() {
        var asked = new ArrayList<Fact>();
        var names = names("{plan_lawaai: 5, plan_verkeer: 5}", new Facts() {

            @Override
            public Object value(Fact fact) {
                asked.add(fact);
                return fact == Fact.PROJECT_PHASE ? "buiten" : null;
            }

            @Override
            public Set<String> openedGates() {
                return Set.of("plan_klaar");
            }

            @Override
            public Map<String, Object> settings() {
                return Map.of("rustdagen", List.of(Map.of("dag", "2027-01-01")));
            }
        });

        assertThat(names.value("hinder")).isEqualTo(new BigDecimal(10));
        assertThat(names.open(RULES.guide().about().gates().get(0))).isTrue();
        assertThat(names.value("rustdagen")).isEqualTo(List.of(Map.of("dag", LocalDate.of(2027, 1, 1))));
        assertThat(asked).isEmpty();
        assertThat(names.value("stand")).isEqualTo("buiten");
        names.value("stand");
        assertThat(asked).containsExactly(Fact.PROJECT_PHASE);
    }

    @Test
    void aggregation_withoutHit_isZeroForSumAndNullForMax() {
        assertThat(names("{}").value("punten")).isEqualTo(BigDecimal.ZERO);
        assertThat(names("{}").value("aanpak_nr")).isNull();
        assertThat(names("{}").value("tips")).isEqualTo(List.of());
        assertThat(names("{" + LARGE + "}").value("punten")).isEqualTo(new BigDecimal("3.5"));
    }

    @Test
    void outcome_tellsHitsAndWhetherItMayBeShown() {
        var decision = RULES.decision("aanpak");

        var small = names("{plan_lawaai: 5}").outcome(decision);
        var large = names("{" + LARGE + "}").outcome(decision);
        var complete = names("{" + LARGE + ", " + BUREN + "}").outcome(decision);

        assertThat(small).isEqualTo(new Outcome(Map.of("trede", BigDecimal.ONE), List.of(decision.rules().get(0)), true));
        assertThat(large.hits()).extracting(Decision.Rule::reason).containsExactly("Buren horen het.", "Buren helpen mee.");
        assertThat(large.ready()).as("the map is asked in this route and not filled").isFalse();
        assertThat(complete.ready()).isTrue();
    }

    @Test
    void outcomes_perRow_haveTheirOwnValue() {
        var names = names("{plan_buren: [{id: 'b1', last: 7}, {id: 'b2', last: 1}, {id: 'b3'}]}");

        assertThat(names.outcomes(RULES.decision("per_buur"))).hasEntrySatisfying("b1",
                outcome -> assertThat(outcome.outputs()).containsEntry("trede", new BigDecimal(2))).hasEntrySatisfying("b3",
                        outcome -> assertThat(outcome.outputs()).containsEntry("trede", null));
        assertThat(names.valueFor("buur_nr", "b2")).isEqualTo(BigDecimal.ONE);
        assertThat(names.value("buur_nr")).isNull();
    }

    @Test
    void required_followsItsCondition() {
        var hulp = RULES.guide().question("werk_hulp");

        assertThat(names("{}").required(hulp)).isFalse();
        assertThat(names("{besluit_akkoord: {uitkomst: 'akkoord', datum: '2026-01-01'}}").required(hulp)).isTrue();
    }

    @Test
    void visible_stepWithoutAskedQuestion_isNot() {
        var vorm = RULES.guide().step("vorm");

        assertThat(names("{plan_doelen: ['rust']}").visible(vorm)).as("its questions are not in this route").isFalse();
        assertThat(names("{plan_doelen: ['rust'], " + LARGE + "}").visible(vorm)).isTrue();
    }

    private static Map.Entry<String, Object> entryOfNull(String key) {
        return new java.util.AbstractMap.SimpleEntry<>(key, null);
    }

    @ParameterizedTest
    @ValueSource(strings = { "rij.last >= 5", "rij.macht = null", "rij.last != null and rij.soort in (\"boeren\", \"anders\")",
            "rij.last + \"x\" = 3", "rij.omschrijving > 3", "true", "null", "count(plan_buren) > 10 and rij.last = 1",
            "some b in plan_buren satisfies b.last > rij.last" })
    void rowsOfALongList_areThoseThatHoldOneByOne(String when) {
        var rows = IntStream.range(0, 120).mapToObj(i -> "{\"id\":\"b%d\",\"omschrijving\":\"Buur %d\"%s%s}".formatted(i, i,
                i % 3 == 0 ? "" : ",\"last\":" + (i % 2 == 0 ? 1 : 7), i % 4 == 0 ? ",\"soort\":\"boeren\"" : "")).toList();
        var forEach = new ForEach(new Expression("plan_buren"), "rij");
        var names = names("{\"plan_buren\":[" + String.join(",", rows) + "]}");

        var expected = names.rows(RULES.guide().registerQuestion()).stream()
                .filter(row -> names.isTrue(new Expression(when), Map.of("rij", row))).map(row -> row.get("id")).toList();

        assertThat(names.rows(forEach, new Expression(when))).extracting(row -> row.get("id")).isEqualTo(expected);
    }
}
