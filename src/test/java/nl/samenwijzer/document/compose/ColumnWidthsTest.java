package nl.samenwijzer.document.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;

class ColumnWidthsTest {

    private static final String LONG = "Een zin met gewone woorden. ".repeat(20);

    @Test
    void of_wordOfWideLetters_getsTheRoomOfItsLettersNotOfTheirNumber() {
        assertThat(ColumnWidths.of(grid("Meedenken", LONG)).get(0)).isEqualTo(15);
        assertThat(ColumnWidths.of(grid("kritische", LONG)).get(0)).isEqualTo(13);
    }

    @Test
    void of_longTextBesideShortOne_getsWhatIsLeftOfALine() {
        assertThat(ColumnWidths.of(grid("Ja", LONG)).stream().mapToInt(Integer::intValue).sum()).isBetween(110, 112);
    }

    @Test
    void fit_moreColumnsThanALineHolds_doNotFit() {
        assertThat(ColumnWidths.fit(columns(ColumnType.TEXT, 4))).isTrue();
        assertThat(ColumnWidths.fit(columns(ColumnType.TEXT, 5))).isFalse();
    }

    private static Grid grid(String... cells) {
        return new Grid(columns(ColumnType.TEXT, cells.length), -1, List.of(new Grid.Line("rij", List.of(cells))));
    }

    private static List<Column> columns(ColumnType type, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Column("k" + i, type, "Kop", null, false, null, null, null, null, null,
                        null, null, false, false))
                .toList();
    }
}
