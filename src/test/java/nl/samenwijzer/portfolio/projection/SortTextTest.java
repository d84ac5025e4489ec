package nl.samenwijzer.portfolio.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SortTextTest {

    @Test
    void of_values_sortAsTheValuesDo() {
        assertSorted(Stream.of("-12", "-3.5", "0", "2", "10", "10.25").map(BigDecimal::new));
        assertSorted(Stream.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1)));
        assertSorted(Stream.of("aa", "Ab", "ác", "Z"));
    }

    @Test
    void of_nothing_comesLast() {
        assertThat(SortText.of(null)).isEqualTo(SortText.of("")).isGreaterThan(SortText.of("zzz"))
                .isGreaterThan(SortText.of(new BigDecimal("1e30"))).isGreaterThan(SortText.of(LocalDate.of(9999, 1, 1)))
                .isGreaterThan(SortText.ofPlace(99_999)).isEqualTo(SortText.ofPlace(-1));
    }

    @Test
    void of_longText_fitsAndKeepsCharactersWhole() {
        String text = SortText.of("a".repeat(98) + "😀😀");

        assertThat(text).isEqualTo("1" + "a".repeat(98) + "…");
    }

    private static void assertSorted(Stream<?> values) {
        assertThat(values.map(SortText::of)).isSorted();
    }
}
