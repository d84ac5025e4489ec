package nl.samenwijzer.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.NewCookie;

import org.junit.jupiter.api.Test;

import nl.samenwijzer.account.Token;

class SessionCookieTest {

    @Test
    void cookie_onHttps_isBoundToTheHost() {
        NewCookie cookie = new SessionCookie("https://samenwijzer.voorbeeld.nl").holding(new Token("geheim"));

        assertThat(cookie.getName()).isEqualTo("__Host-samenwijzer");
        assertThat(cookie.isSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void cookie_onHttp_isSentAllTheSame() {
        assertThat(new SessionCookie("http://localhost:8080").holding(new Token("geheim")).isSecure()).isFalse();
    }
}
