package nl.samenwijzer.web.error;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import nl.samenwijzer.web.Api;
import nl.samenwijzer.web.SentInputs;
import nl.samenwijzer.web.field.Hidden;

/**
 * Recognises a form that was refused only for its anti-forgery token, so that nobody loses an answer to a page that was
 * open too long. Only a form of our own pages counts (header {@code Origin}): a foreign site must not get a page of ours
 * that sends its form.
 */
@ApplicationScoped
class ExpiredForms {

    private static final int BAD_REQUEST = 400;
    private static final int TOKEN_BYTES = 16;
    /** Set by the anti-forgery filter of Quarkus once the token is right. */
    private static final String VERIFIED = "csrf_token_verified";

    private final SecureRandom random = new SecureRandom();
    private final RoutingContext routing;
    private final String tokenName;
    private final String cookieName;
    private final Duration maxAge;

    ExpiredForms(RoutingContext routing, @ConfigProperty(name = "quarkus.rest-csrf.form-field-name") String tokenName,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookieName,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-max-age") Duration maxAge) {
        this.routing = routing;
        this.tokenName = tokenName;
        this.cookieName = cookieName;
        this.maxAge = maxAge;
    }

    Optional<ExpiredForm> in(ContainerRequestContext request, int status) {
        if (status != BAD_REQUEST || !"POST".equals(request.getMethod()) || Api.covers(request)
                || Boolean.TRUE.equals(routing.get(VERIFIED)) || !fromOurPage(request)) {
            return Optional.empty();
        }
        return SentInputs.known()
                ? Optional.of(new ExpiredForm(routing.request().uri(), FormsOnly.typeOf(request.getMediaType()),
                        new Hidden(tokenName, token()), SentInputs.without(tokenName)))
                : Optional.empty();
    }

    private static boolean fromOurPage(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        URI self = request.getUriInfo().getBaseUri();
        return origin != null && origin.equals(self.getScheme() + "://" + self.getAuthority());
    }

    /** A token in use stays as it is: other tabs hold it as well. */
    private String token() {
        Cookie present = routing.request().getCookie(cookieName);
        if (present != null && isToken(present.getValue())) {
            return present.getValue();
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        routing.response().addCookie(Cookie.cookie(cookieName, token).setPath("/").setHttpOnly(true)
                .setSecure(routing.request().isSSL()).setMaxAge(maxAge.toSeconds()));
        return token;
    }

    private static boolean isToken(String value) {
        try {
            return Base64.getUrlDecoder().decode(value).length == TOKEN_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
