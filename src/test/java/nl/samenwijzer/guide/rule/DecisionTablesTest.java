package nl.samenwijzer.guide.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.samenwijzer.guide.Decision;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.feel.Feel;
import nl.samenwijzer.guide.feel.Variables;

class DecisionTablesTest {

    @ParameterizedTest
    @CsvSource({ "SUM, 0, 5", "COUNT, 0, 2", "MIN, , 2", "MAX, , 3" })
    void aggregation_withAndWithoutHit_isAsTheFormatSays(String aggregation, BigDecimal withoutHit, BigDecimal withHits) {
        var decision = decision("COLLECT", aggregation, "> 0", "> 1");

        assertThat(outcome(decision, null)).isEqualTo(withoutHit);
        assertThat(outcome(decision, BigDecimal.TEN)).isEqualTo(withHits);
    }

    @ParameterizedTest
    @CsvSource({ "UNIQUE, 2", "FIRST, 2" })
    void singleHit_isItsValue_andNoHitIsNull(String hitPolicy, BigDecimal value) {
        var decision = decision(hitPolicy, null, "> 0", "< 0");

        assertThat(outcome(decision, BigDecimal.TEN)).isEqualTo(value);
        assertThat(outcome(decision, null)).isNull();
    }

    @Test
    void collect_withoutHit_isAnEmptyList() {
        assertThat(outcome(decision("COLLECT", null, "> 0", "> 1"), null)).isEqualTo(List.of());
    }

    @Test
    void unique_withTwoHits_isNullAndLoggedOnceWithoutAnswers() {
        var records = new ArrayList<LogRecord>();
        var handler = new Handler() {

            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        var logger = Logger.getLogger(DecisionTables.class.getName());
        logger.addHandler(handler);
        try {
            var tables = new DecisionTables(new Feel());
            var decision = decision("UNIQUE", null, "> 0", "> 1");
            for (var answer : List.of(BigDecimal.TEN, new BigDecimal(42))) {
                var result = tables.evaluate(decision, variables(answer));
                assertThat(result).isEqualTo(new DecisionTables.Result(nothing(), List.of()));
            }
        } finally {
            logger.removeHandler(handler);
        }

        assertThat(records).singleElement().satisfies(record -> assertThat(record.getMessage()
                + List.of(record.getParameters() == null ? new Object[0] : record.getParameters())).contains("tabel")
                .doesNotContain("42"));
    }

    private static Map<String, Object> nothing() {
        var nothing = new java.util.LinkedHashMap<String, Object>();
        nothing.put("uit", null);
        return nothing;
    }

    private static Object outcome(Decision decision, BigDecimal answer) {
        return new DecisionTables(new Feel()).evaluate(decision, variables(answer)).outputs().get("uit");
    }

    private static Decision decision(String hitPolicy, String aggregation, String first, String second) {
        return new Decision("tabel", null, "Tabel", null, null, null, hitPolicy, aggregation,
                List.of(new Decision.Input("in", "In", new Expression("vraag"), "number")),
                List.of(new Decision.Output("uit", "number", null)), List.of(rule("A", first, 2), rule("B", second, 3)), null,
                null, null, null);
    }

    private static Decision.Rule rule(String id, String test, int value) {
        return new Decision.Rule(id, List.of(new Expression(test)), Map.of("uit", value), "Omdat.", "Bron");
    }

    private static Variables variables(BigDecimal answer) {
        return new Variables() {

            @Override
            public boolean has(String name) {
                return name.equals("vraag");
            }

            @Override
            public Object get(String name) {
                return answer;
            }
        };
    }
}
