package nl.samenwijzer.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = { "/", "/plannen", "/plannen/1/stappen/x?vraag=a%20b&c=d#vraag-2", "/zoek?naar=https://x.nl" })
    void of_pathHere_isKept(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(new LocalPath(path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "plannen", "//kwaad.example", "///kwaad.example", "/\\kwaad.example", "\\/kwaad.example",
            "https://kwaad.example", "javascript:alert(1)", "/a\r\nSet-Cookie: x=y", "/ a", "/\tkwaad", "/..//kwaad.example",
            "/.//kwaad.example", "/inloggen", "/inloggen?naar=/", "/%" })
    void of_anythingElse_isHome(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(LocalPath.HOME);
    }

    @Test
    void signInPage_remembersThePath() {
        assertThat(LocalPath.HOME.signInPage()).isEqualTo("/inloggen");
        assertThat(LocalPath.of("/a?b=c&d").signInPage()).isEqualTo("/inloggen?naar=%2Fa%3Fb%3Dc%26d");
    }
}
