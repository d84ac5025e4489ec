package nl.samenwijzer.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

    @Test
    void random_is256BitsAndNeverShown() {
        Token token = Token.random();

        assertThat(token.value()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Token.random().value());
        assertThat(token).hasToString("Token[...]");
    }

    @Test
    void hash_isSha256() {
        assertThat(new Token("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(strings = { "fatima", " Fatima ", "FATIMA" })
    void username_howeverTyped_isTheSame(String typed) {
        assertThat(Username.of(typed)).contains(new Username("fatima"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a", "fa tima", "fatíma", "<b>", "fatima\u0000", "-fatima", "fаtima" })
    void username_otherSigns_isNobody(String typed) {
        assertThat(Username.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "a\u0000b", "a\nb", "\ud83d" })
    void displayName_unstorableOrEmpty_isRefused(String name) {
        assertThat(DisplayName.fault(name)).isPresent();
        assertThat(DisplayName.fault("🦊 Fatima el-Amrani <3")).isEmpty();
    }
}
