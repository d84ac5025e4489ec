package nl.samenwijzer.account.signin;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/**
 * Pages are for who is signed in. A form that comes after the session has ended may pass, marked: its body is read only
 * behind this point, and {@link UnsavedWorkFilter} then stops it with a page that keeps what was typed.
 */
@ApplicationScoped
class SignedInPolicy implements HttpSecurityPolicy {

    private static final String MARK = "samenwijzer.form-without-session";

    /** The name for {@code policy} in the settings. */
    @Override
    public String name() {
        return "signed-in";
    }

    @Override
    public Uni<CheckResult> checkPermission(RoutingContext request, Uni<SecurityIdentity> identity,
            AuthorizationRequestContext requests) {
        return identity.map(who -> {
            if (!who.isAnonymous()) {
                return CheckResult.PERMIT;
            }
            boolean form = isFormOfPage(request);
            if (form) {
                request.put(MARK, true);
            }
            return form ? CheckResult.PERMIT : CheckResult.DENY;
        });
    }

    /** True for a form that nobody signed in has sent and that must go no further. */
    static boolean marked(RoutingContext request) {
        return Boolean.TRUE.equals(request.get(MARK));
    }

    // a script wants a status, not a page
    private static boolean isFormOfPage(RoutingContext request) {
        String accept = request.request().getHeader("Accept");
        String type = request.request().getHeader("Content-Type");
        return request.request().method().equals(HttpMethod.POST) && accept != null && accept.contains("text/html")
                && UnsavedWork.formType(type).isPresent();
    }
}
