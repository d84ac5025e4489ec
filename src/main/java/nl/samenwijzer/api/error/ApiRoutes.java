package nl.samenwijzer.api.error;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import nl.samenwijzer.web.Api;
import nl.samenwijzer.web.error.Problem;
import nl.samenwijzer.web.error.ProblemType;

/**
 * What happens under the API where no resource sees it: a body above the limit, an address that nobody answers, an
 * unexpected failure.
 */
@ApplicationScoped
class ApiRoutes {

    private static final Logger LOG = Logger.getLogger(ApiRoutes.class);
    private static final String ALL = "/api/*";
    private static final String PLAN_FILES = "/api/v1/plans/import";
    private static final int BEFORE_THE_LIMIT_OF_QUARKUS = 1000;

    private final ObjectMapper json;
    private final Contract contract;
    private final String csrfCookie;
    private final long limit;
    private final long planFileLimit;

    ApiRoutes(ObjectMapper json, Contract contract, @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String csrfCookie,
            @ConfigProperty(name = "samenwijzer.api.max-body-size") MemorySize limit,
            @ConfigProperty(name = "samenwijzer.plan-file.max-size") MemorySize planFileLimit) {
        this.json = json;
        this.contract = contract;
        this.csrfCookie = csrfCookie;
        this.limit = limit.asLongValue();
        this.planFileLimit = planFileLimit.asLongValue();
    }

    void filters(@Observes Filters filters) {
        filters.register(this::before, BEFORE_THE_LIMIT_OF_QUARKUS);
    }

    void routes(@Observes Router router) {
        router.route(ALL).order(-BEFORE_THE_LIMIT_OF_QUARKUS).failureHandler(this::fail);
        router.route(ALL).last().handler(context -> RawProblem.of(ProblemType.NOT_FOUND).send(context, json));
    }

    private void before(RoutingContext context) {
        if (!Api.covers(context.request().path())) {
            context.next();
        } else if (length(context) > (context.request().path().equals(PLAN_FILES) ? planFileLimit : limit)) {
            context.response().putHeader("Connection", "close");
            RawProblem.of(ProblemType.TOO_LARGE).send(context, json);
        } else if (!answered(context, context.request().method())) {
            // The forms of pages need this cookie, and their filter sets it everywhere.
            context.addHeadersEndHandler(end -> context.response().removeCookies(csrfCookie, false));
            context.next();
        }
    }

    /** What is told of the methods of an address before anything else, as REST itself knows them per class only. */
    private boolean answered(RoutingContext context, HttpMethod method) {
        Optional<Contract.Address> address = contract.at(context.request().path());
        if (address.isPresent() && !address.get().allows(method.name())) {
            context.response().putHeader("Allow", address.get().allow());
            if (method.equals(HttpMethod.OPTIONS)) {
                context.response().setStatusCode(204).end();
            } else {
                RawProblem.of(ProblemType.METHOD_NOT_ALLOWED).send(context, json);
            }
            return true;
        }
        if (address.isEmpty() && method.equals(HttpMethod.OPTIONS)) {
            RawProblem.of(ProblemType.NOT_FOUND).send(context, json);
            return true;
        }
        return false;
    }

    private void fail(RoutingContext context) {
        int status = context.statusCode();
        if (context.response().ended()) {
            return;
        }
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
