package nl.samenwijzer.account.signin;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

import io.vertx.ext.web.RoutingContext;

/**
 * Stops every form that {@link SignedInPolicy} let pass, and asks who sent it to sign in again. Runs after the
 * anti-forgery filter: another site must not get a page of ours that saves its form.
 */
@ApplicationScoped
class UnsavedWorkFilter {

    /** Set by the anti-forgery filter of Quarkus once the token is right. */
    private static final String VERIFIED = "csrf_token_verified";
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final RoutingContext routing;
    private final String tokenName;

    UnsavedWorkFilter(RoutingContext routing,
            @ConfigProperty(name = "quarkus.rest-csrf.form-field-name") String tokenName) {
        this.routing = routing;
        this.tokenName = tokenName;
    }

    // Quarkus REST runs filters that read the form in the reverse of their order: this one comes after the others.
    @WithFormRead
    @ServerRequestFilter(priority = Priorities.USER - 100)
    Optional<Response> keep(ContainerRequestContext request) {
        if (!SignedInPolicy.marked(routing)) {
            return Optional.empty();
        }
        if (!Boolean.TRUE.equals(routing.get(VERIFIED))) {
            return Optional.of(Response.status(Response.Status.BAD_REQUEST).build());
        }
        UnsavedWork work = UnsavedWork.sent(routing.request().uri(), request.getHeaderString("Content-Type"), tokenName);
        return Optional.of(work.inputs().isEmpty()
                ? Response.seeOther(URI.create(LocalPath.HOME.signInPage())).build()
                : Response.status(Response.Status.UNAUTHORIZED).type(HTML)
                        .entity(SignInAgainPage.page("", Optional.empty(), work).render()).build());
    }
}
