package nl.samenwijzer.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import nl.samenwijzer.web.Api;

/**
 * Answers a form above {@code quarkus.http.limits.max-body-size} with a page. Quarkus itself closes the connection while
 * the browser still sends, and people would read that the site is down. The body is read and thrown away first, unless
 * the browser asked before sending or the body is many times too large.
 */
@ApplicationScoped
class TooLarge {

    private static final int STATUS = 413;
    private static final int MANY_TIMES = 10;

    private final FailuresOutsidePages failures;
    private final long most;

    TooLarge(FailuresOutsidePages failures, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.failures = failures;
        this.most = most.asLongValue();
    }

    void route(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::refuse);
    }

    private void refuse(RoutingContext request) {
        long length = length(request);
        if (length <= most || Api.covers(request.normalizedPath())) {
            request.next();
        } else if (length > most * MANY_TIMES || request.request().getHeader(HttpHeaders.EXPECT) != null) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            request.addEndHandler(sent -> request.request().connection().close());
            failures.answer(request, STATUS, "");
        } else {
            request.request().handler(part -> {
            }).endHandler(end -> failures.answer(request, STATUS, "")).resume();
        }
    }

    /** Zero when not told; Quarkus counts such a body while it reads. */
    private static long length(RoutingContext request) {
        String told = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return told == null ? 0 : Long.parseLong(told);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
