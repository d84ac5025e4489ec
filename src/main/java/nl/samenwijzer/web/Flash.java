package nl.samenwijzer.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/**
 * A message that survives one redirect. It travels in a cookie, so that any node can show it; it is text of ours, never
 * an answer of a plan.
 */
@RequestScoped
public class Flash {

    private static final String COOKIE = "melding";
    private static final int MAX_AGE_SECONDS = 60;

    private final RoutingContext request;

    Flash(RoutingContext request) {
        this.request = request;
    }

    /** Shows the notice on the next page. A later call in the same request replaces an earlier one. */
    public void say(Notice notice) {
        request.response().addCookie(cookie(encode(notice)).setMaxAge(MAX_AGE_SECONDS));
    }

    /** The notice of the previous request, which is now gone. */
    List<Notice> take() {
        Cookie sent = request.request().getCookie(COOKIE);
        if (sent == null || sent.getValue().isEmpty()) {
            return List.of();
        }
        request.response().addCookie(cookie("").setMaxAge(0));
        return decode(sent.getValue());
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value).setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.LAX)
                .setSecure(request.request().isSSL());
    }

    static String encode(Notice notice) {
        String text = notice.kind().name() + ":" + notice.text();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty for anything that is not ours: cookies can be changed by whoever sends them. */
    static List<Notice> decode(String value) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split(":", 2);
            return List.of(new Notice(Notice.Kind.valueOf(parts[0]), parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return List.of();
        }
    }
}
