package nl.samenwijzer.account.signin;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import nl.samenwijzer.account.Token;

/**
 * Signs a request in by its session cookie. Quarkus' own form mechanism keeps everything in the cookie, so that a copied
 * one outlives signing out; this one looks the session up.
 */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    /** The name for {@code auth-mechanism} in the settings. */
    static final String SCHEME = "session";

    private final SessionCookie cookie;

    SessionMechanism(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        Optional<Token> token = cookie.read(context);
        if (token.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        var request = HttpSecurityUtils.setRoutingContextAttribute(new SessionRequest(token.get()), context);
        // An ended session makes a visitor, not an error: the sign-in page itself must still open.
        return identities.authenticate(request).onFailure(AuthenticationFailedException.class).recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(asksForPage(context) ? new ChallengeData(302, "Location", signInPage(context))
                : new ChallengeData(401));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, "session", SCHEME));
    }

    // A script that saves wants a status, not a page that looks like success.
    private static boolean asksForPage(RoutingContext context) {
        String accept = context.request().getHeader("Accept");
        return accept == null || accept.contains("text/html");
    }

    private static String signInPage(RoutingContext context) {
        boolean canComeBack = context.request().method().equals(HttpMethod.GET);
        return canComeBack ? LocalPath.of(context.request().uri()).signInPage() : LocalPath.HOME.signInPage();
    }
}
