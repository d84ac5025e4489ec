package nl.samenwijzer.plan.page.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Expression;
import nl.samenwijzer.guide.rule.Names;
import nl.samenwijzer.plan.TestPlan;

class WrittenTest {

    @ParameterizedTest
    @CsvSource({ "19:30, 19:30", "19.30, 19:30", "9:05, 09:05", "9, 09:00", "20 uur, 20:00", "19:30:00, 19:30",
            "half acht, half acht", "25:00, 25:00" })
    void time_isReadAsPeopleTypeIt_andElseStaysText(String typed, String stored) {
        assertThat(Written.value(ColumnType.TIME, List.of(typed)).asText()).isEqualTo(stored);
    }

    @Test
    void time_isATimeForConditions_alsoOfAnotherColumn() {
        Names names = TestPlan.small().state().names();

        assertThat(names.isTrue(new Expression("begin >= time(\"18:00:00\")"), Map.of("begin", LocalTime.of(19, 30))))
                .isTrue();
        assertThat(PlainCell.of(Written.value(ColumnType.TIME, List.of("19:30")))).isEqualTo(LocalTime.of(19, 30));
    }
}
