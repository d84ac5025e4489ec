package nl.samenwijzer.advice.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static final List<String> ALL = List.of("naam", "mailadres", "telefoonnummer", "huisadres");

    @ParameterizedTest
    @CsvSource({ "naam, Wij spraken mevrouw De Vries.", "naam, De heer J.P. van der Berg was erbij.",
            "naam, Bel met P. Jansen.", "naam, dhr. Yılmaz", "mailadres, Mail naar jan.jansen@voorbeeld.nl!",
            "telefoonnummer, Bel 06 12 34 56 78.", "telefoonnummer, +31 (0)24-3299000", "telefoonnummer, 0243299000",
            "huisadres, Berkenstraat 12", "huisadres, Op 6511 PP is het lek." })
    void isIn_textWithData_isFoundAsThatKindOnly(String kind, String text) {
        assertThat(ALL).filteredOn(candidate -> PersonalData.isIn(text, List.of(candidate))).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = { "De bewoners van de Berkenstraat en de winkeliers.", "In 2027 maken we 200 woningen.",
            "Budget: 1234567890123 euro", "Gemeente Nijmegen en Stichting De Buurt", "De mail gaat naar @iedereen." })
    void isIn_textAboutGroups_findsNothing(String text) {
        assertThat(PersonalData.isIn(text, ALL)).isFalse();
    }

    @Test
    void isIn_megabyteOfNearMisses_endsWithoutFinding() {
        for (String part : List.of("a", "a.", "012345-x", "A.", "Aaaa-", "a@", "06-1-x")) {
            assertThat(PersonalData.isIn(part.repeat(1_000_000 / part.length()), ALL)).as(part).isFalse();
        }
    }

    @Test
    void isIn_unknownKind_findsNothing() {
        assertThat(PersonalData.isIn("jan@voorbeeld.nl", List.of("schoenmaat"))).isFalse();
    }
}
