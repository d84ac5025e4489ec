package nl.samenwijzer.stakeholder.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.samenwijzer.guide.Column;
import nl.samenwijzer.guide.ColumnType;
import nl.samenwijzer.guide.Option;
import nl.samenwijzer.plan.entry.Json;

/** Stored values to cells and back. */
class RegisterColumnTest {

    private static final List<Option> CHOICES = List.of(new Option("a", "Sport, cultuur en geloof", 1),
            new Option("b", "Cafés; bars", 2), new Option("c", "Sport", 3), new Option("d", "2", 4));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SINGLE_CHOICE   | sport, CULTUUR en geloof             | \"a\"",
            "SINGLE_CHOICE   | B                                    | \"b\"",
            "SINGLE_CHOICE   | cafes;bars                           | \"b\"",
            "MULTIPLE_CHOICE | Sport; Sport, cultuur en geloof      | [\"c\",\"a\"]",
            "MULTIPLE_CHOICE | Sport, cultuur en geloof, sport;     | [\"a\",\"c\"]",
            "MULTIPLE_CHOICE | Cafés; bars; a; a                    | [\"b\",\"a\"]",
            "MULTIPLE_CHOICE | ;                                    | ",
            "REFERENCES      | b;c                                  | [\"b\",\"c\"]",
            "SCORE           | Sport                                | 3",
            "SCORE           | 3                                    | 3",
            "SCORE           | 2                                    | 4",
            "YES_NO          | A                                    | \"a\"",
            "NUMBER          | 1.234,5                              | 1234.5",
            "NUMBER          | 2,5                                  | 2.5",
            "NUMBER          | veel                                 | \"veel\"",
            "DATE            | 31-12-2027                           | \"2027-12-31\"",
            "DATE            | 1/2/2027                             | \"2027-02-01\"",
            "DATE            | 2027-12-31                           | \"2027-12-31\"",
            "DATE            | ooit                                 | \"ooit\"",
            "SHORT_TEXT      | ' tekst '                            | \" tekst \"" })
    void cell_asPeopleTypeIt_isRead(ColumnType type, String typed, String json) {
        assertThat(column(type).read(typed)).isEqualTo(new RegisterColumn.Reading(Json.parse(json), null));
    }

    @Test
    void cell_thatIsNoChoice_tellsTheChoices() {
        String told = "Deze keuze bestaat niet. Kies uit: Sport, cultuur en geloof; Cafés; bars; Sport; 2.";
        for (ColumnType type : List.of(ColumnType.SINGLE_CHOICE, ColumnType.MULTIPLE_CHOICE, ColumnType.SCORE)) {
            assertThat(column(type).read("Sport; iets").fault()).isEqualTo(told);
        }
        assertThat(column(ColumnType.MULTIPLE_CHOICE).read("a;".repeat(400_000)).fault()).isEqualTo(told);
        assertThat(new RegisterColumn(field(ColumnType.REFERENCE), "x", List.of(), value -> "").read("iets").fault())
                .isEqualTo("Er is hier nog niets om uit te kiezen. Laat de cel leeg.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "SINGLE_CHOICE   | \"a\"          | Sport, cultuur en geloof",
            "MULTIPLE_CHOICE | [\"b\",\"gone\"] | Cafés; bars; gone",
            "SCORE           | 3              | Sport",
            "NUMBER          | 1234.50        | 1234,5",
            "DATE            | \"2027-06-01\" | 1-6-2027",
            "TEXT            | \"=1\"         | =1" })
    void value_becomesACellThatSaysSo(ColumnType type, String json, String typed) {
        RegisterColumn column = column(type);
        assertThat(column.cell(Json.parse(json)).typed()).isEqualTo(typed);
        assertThat(column.says(typed, Json.parse(json))).isTrue();
    }

    @Test
    void text_thatAFileCannotHold_isNoChange() {
        RegisterColumn column = column(ColumnType.TEXT);
        String longText = "x".repeat(31_999) + "😀" + "y".repeat(1000);
        String cut = column.cell(Json.parse("\"" + longText + "\"")).typed();

        assertThat(cut).isEqualTo("x".repeat(31_999) + RegisterColumn.CUT);
        assertThat(column.says(cut, Json.parse("\"" + longText + "\""))).isTrue();
        assertThat(column.read("y" + cut).fault()).startsWith("Deze tekst is ingekort.");
        assertThat(column.says("a\nb", Json.parse("\"a\\rb\\u0001\""))).isTrue();
        assertThat(column.says("a b", Json.parse("\"a\\rb\""))).isFalse();
    }

    private static RegisterColumn column(ColumnType type) {
        return new RegisterColumn(field(type), "Kop", CHOICES, value -> CHOICES.stream()
                .filter(option -> option.id().equals(value.asText()) || value.isNumber() && option.score() == value.asInt())
                .map(Option::label).findFirst().orElse(value.asText()));
    }

    private static Column field(ColumnType type) {
        return new Column("veld", type, "Kop", null, false, null, null, null, CHOICES, null, null, null, false, false);
    }
}
