package nl.samenwijzer.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Answers what never reaches a page: a body above the limit, a broken request, an address that nothing serves. Technical
 * addresses ({@code /q}) keep the answers of Quarkus.
 */
@ApplicationScoped
class FailuresOutsidePages {

    private static final String TECHNICAL = "/q/";
    private static final int NOT_FOUND = 404;
    private static final int FIRST_SERVER_ERROR = 500;

    private final ErrorPages pages;

    FailuresOutsidePages(ErrorPages pages) {
        this.pages = pages;
    }

    void route(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
        router.route().last().handler(request -> answer(request, NOT_FOUND, ""));
    }

    private void failed(RoutingContext request) {
        int status = request.statusCode();
        if (request.response().ended() || request.normalizedPath().startsWith(TECHNICAL) || status < 0) {
            request.next();
        } else if (status >= FIRST_SERVER_ERROR && request.failure() != null) {
            answer(request, status, Failures.log(request.failure(), request.normalizedPath()));
        } else {
            answer(request, status, "");
        }
    }

    private void answer(RoutingContext request, int status, String reference) {
        if (request.response().ended()) {
            return;
        }
        ErrorPages.Sent sent = pages.write(request.normalizedPath(), status, reference);
        request.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, sent.type().toString())
                .end(sent.body());
    }
}
