package nl.samenwijzer.document.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleTest {

    @ParameterizedTest
    @ValueSource(strings = { "#ffff00", "rood", "#12345", "#154273;}" })
    void houseStyle_unreadableOrOddColour_isRefused(String accent) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseStyle(new Colour(accent), new Colour("#154273"),
                Typeface.BUNDLED, Optional.empty(), ""));
    }

    @Test
    void houseStyle_lineThatIsTooLightForLetters_isEnoughForALine() {
        var orange = new Colour("#e17000");

        assertThat(new HouseStyle(HouseStyle.NEUTRAL.accent(), orange, Typeface.BUNDLED, Optional.empty(), "").line())
                .isEqualTo(orange);
        assertThatIllegalArgumentException().isThrownBy(() -> new HouseStyle(orange, orange, Typeface.BUNDLED,
                Optional.empty(), ""));
    }

    /** The examples of WCAG's own understanding document, and the ends of the scale. */
    @Test
    void contrast_isThatOfWcag() {
        assertThat(new Colour("#000000").contrastWith(Colour.WHITE)).isEqualTo(21, within(0.001));
        assertThat(new Colour("#777777").contrastWith(Colour.WHITE)).isEqualTo(4.478, within(0.001));
        assertThat(Colour.WHITE.contrastWith(new Colour("#767676"))).isEqualTo(4.542, within(0.001));
    }

    @Test
    void typeface_nameThatCouldEndARule_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Typeface("a\"; } body", new byte[0], new byte[0], new byte[0], new byte[0]));
    }

    @Test
    void logo_size_fitsItsRoomInItsOwnProportions() {
        var wide = new Logo(Optional.empty(), new byte[0], 0.25);
        var high = new Logo(Optional.empty(), new byte[0], 2);

        assertThat(wide.size(true)).isEqualTo(new Logo.Size(60, 15));
        assertThat(high.size(true)).isEqualTo(new Logo.Size(15, 30));
        assertThat(high.size(false)).isEqualTo(new Logo.Size(9, 18));
    }
}
