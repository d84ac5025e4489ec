package nl.samenwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChromeTest {

    private static final List<NavigationItem> ITEMS = List.of(new NavigationItem(1, "Plannen", "/plannen"),
            new NavigationItem(2, "Nieuw", "/plannen/nieuw"), new NavigationItem(3, "Overzicht", "/overzicht"));

    @ParameterizedTest
    @CsvSource({ "/plannen,Plannen", "/plannen/7/stappen/a,Plannen", "/plannen/nieuw,Nieuw", "/overzicht,Overzicht",
            "/overzichten,", "/,", "/beheer," })
    void mark_path_oneItemThatFitsBest(String path, String current) {
        assertThat(Chrome.mark(ITEMS, path).stream().filter(Chrome.Item::current).map(Chrome.Item::text))
                .containsExactlyElementsOf(current == null ? List.of() : List.of(current));
    }

    @Test
    void flash_thereAndBack_same() {
        Notice notice = new Notice(Notice.Kind.ATTENTION, "Let op: één; \"twee\"");
        assertThat(Flash.decode(Flash.encode(notice))).containsExactly(notice);
    }

    @ParameterizedTest
    @ValueSource(strings = { "%%%", "", "QQ", "Tk9QRTp0ZXh0", "RE9ORQ" })
    void flash_foreignCookie_nothing(String cookie) {
        assertThat(Flash.decode(cookie)).isEmpty();
    }
}
