package nl.samenwijzer.advice.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTextTest {

    private static final List<String> ALL = List.of("naam", "mailadres", "telefoonnummer", "huisadres",
            "bedrag");

    @ParameterizedTest
    @CsvSource({ "naam, Wij spraken mevrouw De Vries.", "naam, De heer J.P. van der Berg was erbij.",
            "naam, Bel met P. Jansen.", "naam, dhr. Yılmaz", "mailadres, Mail naar jan.jansen@voorbeeld.nl!",
            "telefoonnummer, Bel 06 12 34 56 78.", "telefoonnummer, +31 (0)24-3299000", "telefoonnummer, 0243299000",
            "huisadres, Berkenstraat 12", "huisadres, Op 6511 PP is het lek.",
            "bedrag, Er is 12.000 euro voor.", "bedrag, Een bon van € 25 per keer", "bedrag, EUR 1 miljoen" })
    void isIn_textWithData_isFoundAsThatKindOnly(String kind, String text) {
        assertThat(ALL).filteredOn(candidate -> SensitiveText.isIn(text, List.of(candidate))).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = { "De bewoners van de Berkenstraat en de winkeliers.", "In 2027 maken we 200 woningen.",
            "De euro is een munt, 12 mensen kwamen.", "De P.C. Hooftstraat en de Dr. J. Schaepmanstraat",
            "Gemeente Nijmegen en Stichting De Buurt", "De mail gaat naar @iedereen." })
    void isIn_textAboutGroups_findsNothing(String text) {
        assertThat(SensitiveText.isIn(text, ALL)).isFalse();
    }

    @Test
    void isIn_megabyteOfNearMisses_endsWithoutFinding() {
        for (String part : List.of("a", "a.", "012345-x", "A.", "Aaaa-", "a@", "06-1-x")) {
            assertThat(SensitiveText.isIn(part.repeat(1_000_000 / part.length()), ALL)).as(part).isFalse();
        }
    }

    @Test
    void isIn_unknownKind_findsNothing() {
        assertThat(SensitiveText.isIn("jan@voorbeeld.nl", List.of("schoenmaat"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Het kost € 12.500,50. Meer niet.|€ 12.500,50",
            "Voor 2.500 tot 10.000 euro kan het|2.500 tot 10.000 euro",
            "Samen 1,5 miljoen euro!|1,5 miljoen euro", "Een bon van €25,- per keer|€25,-", "Dat is EUR 3000 per jaar|EUR 3000",
            "Bel dhr. J. van den Berg maar|dhr. J. van den Berg", "Mail jan@voorbeeld.nl.|jan@voorbeeld.nl" })
    void pieces_areWholeAndNoMore(String text, String piece) {
        assertThat(SensitiveText.pieces(text, ALL)).extracting(found -> text.substring(found.start(), found.end()))
                .contains(piece).allMatch(piece::contains);
    }
}
