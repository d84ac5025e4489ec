package nl.samenwijzer.api.error;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import nl.samenwijzer.web.error.Problem;
import nl.samenwijzer.web.error.ProblemType;

/**
 * Errors under the API that no resource sees: a body above the limit, an address that nobody answers, an unexpected failure.
 */
@ApplicationScoped
class ApiRoutes {

    private static final Logger LOG = Logger.getLogger(ApiRoutes.class);
    private static final String ALL = "/api/*";
    private static final int BEFORE_THE_LIMIT_OF_QUARKUS = 1000;

    private final ObjectMapper json;
    private final long limit;

    ApiRoutes(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.json = json;
        this.limit = limit.asLongValue();
    }

    void filters(@Observes Filters filters) {
        filters.register(this::refuseTooLarge, BEFORE_THE_LIMIT_OF_QUARKUS);
    }

    void routes(@Observes Router router) {
        router.route(ALL).order(-BEFORE_THE_LIMIT_OF_QUARKUS).failureHandler(this::fail);
        router.route(ALL).last().handler(context -> RawProblem.of(ProblemType.NOT_FOUND).send(context, json));
    }

    private void refuseTooLarge(RoutingContext context) {
        if (Api.has(context.request().path()) && length(context) > limit) {
            context.response().putHeader("Connection", "close");
            RawProblem.of(ProblemType.TOO_LARGE).send(context, json);
        } else {
            context.next();
        }
    }

    private void fail(RoutingContext context) {
        int status = context.statusCode();
        if (context.failure() instanceof SecurityException) {
            context.next();
        } else if (status >= 400 && status < 500) {
            new RawProblem(Problem.of(status)).send(context, json);
        } else {
            String reference = UUID.randomUUID().toString();
            LOG.errorf(context.failure(), "%s %s failed, reference %s", context.request().method(),
                    context.request().path(), reference);
            new RawProblem(Problem.unexpected(reference)).send(context, json);
        }
    }

    private static long length(RoutingContext context) {
        try {
            String length = context.request().getHeader("Content-Length");
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException wrong) {
            return 0;
        }
    }
}
