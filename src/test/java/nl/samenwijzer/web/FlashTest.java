package nl.samenwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlashTest {

    @Test
    void decode_whatWasEncoded_isTheSameNotice() {
        var notice = new Notice(Notice.Kind.DONE, "Het plan: “Café & plein” is gemaakt.");

        assertThat(Flash.decode(Flash.encode(notice))).containsExactly(notice);
    }

    @Test
    void decode_cookieOfSomebodyElse_isNothing() {
        assertThat(Flash.decode("%%%")).isEmpty();
        assertThat(Flash.decode("T25ieg")).isEmpty();
        assertThat(Flash.decode("Tk9QRTp0ZWtzdA")).isEmpty();
    }
}
