package nl.samenwijzer.account.signin;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import nl.samenwijzer.account.Token;

/**
 * The cookie that holds the session's secret. It ends with the browser; how long it works is decided by the session. On
 * https the name starts with {@code __Host-}, by which browsers refuse one that another host or http has set.
 */
@ApplicationScoped
class SessionCookie {
    private final boolean secure;

    SessionCookie(@ConfigProperty(name = "samenwijzer.url") String url) {
        this.secure = url.startsWith("https:");
    }

    NewCookie holding(Token token) {
        return cookie(token.value()).build();
    }

    NewCookie removed() {
        return cookie("").maxAge(0).build();
    }

    Optional<Token> read(RoutingContext request) {
        Cookie cookie = request.request().getCookie(name());
        return Optional.ofNullable(cookie).map(Cookie::getValue).map(Token::new);
    }

    private String name() {
        return secure ? "__Host-samenwijzer" : "samenwijzer";
    }

    // Lax: a link in a mail still finds the person signed in, a form on another site does not.
    private NewCookie.Builder cookie(String value) {
        return new NewCookie.Builder(name()).value(value).path("/").httpOnly(true).secure(secure)
                .sameSite(NewCookie.SameSite.LAX);
    }
}
