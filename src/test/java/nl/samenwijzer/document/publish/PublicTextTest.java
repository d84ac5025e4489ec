package nl.samenwijzer.document.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.document.publish.PublicText.Taken;

class PublicTextTest {

    private static final List<String> KINDS = List.of("naam", "mailadres", "telefoonnummer", "huisadres", "bedrag");
    private static final List<String> PEOPLE = List.of("Fatima Leiding");

    @Test
    void of_textWithData_saysInWordsWhatIsLeftOut() {
        var text = PublicText.of("Mevrouw De Vries (06 12345678) en Fatima Leiding vragen € 500 voor Berkenstraat 12.", KINDS,
                PEOPLE);

        assertThat(text).isEqualTo(new PublicText(
                "[naam weggelaten] ([telefoonnummer weggelaten]) en [naam weggelaten] vragen [bedrag weggelaten] voor"
                        + " [adres weggelaten].",
                List.of(new Taken("naam", "Mevrouw De Vries"), new Taken("telefoonnummer", "06 12345678"),
                        new Taken("naam", "Fatima Leiding"), new Taken("bedrag", "€ 500"),
                        new Taken("huisadres", "Berkenstraat 12"))));
    }

    @Test
    void of_textWithoutData_staysAsItIs() {
        assertThat(PublicText.of("De bewoners van de Berkenstraat.", KINDS, PEOPLE))
                .isEqualTo(new PublicText("De bewoners van de Berkenstraat.", List.of()));
    }

    @Test
    void of_kindThatIsAllowed_stays() {
        assertThat(PublicText.of("Fatima Leiding, tel. 024 3299000", List.of("naam"), PEOPLE).text())
                .isEqualTo("[naam weggelaten], tel. 024 3299000");
        assertThat(PublicText.of("Fatima Leiding", List.of("bedrag"), PEOPLE).text()).isEqualTo("Fatima Leiding");
    }

    @Test
    void of_nameInsideAWord_isNoName() {
        assertThat(PublicText.of("Jan Boskamp", KINDS, List.of("Jan Bos")).text()).isEqualTo("Jan Boskamp");
    }

    @Test
    void of_piecesThatOverlap_areAllOut() {
        var text = PublicText.of("Bel de heer A. Jansen de Boer nu", KINDS, List.of("Jansen de Boer"));

        assertThat(text.text()).isEqualTo("Bel [naam weggelaten] nu");
        assertThat(text.pieces()).extracting(Taken::text).containsExactly("de heer A. Jansen", " de Boer");
    }
}
