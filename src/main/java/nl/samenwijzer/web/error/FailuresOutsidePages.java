package nl.samenwijzer.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import nl.samenwijzer.web.Api;

/**
 * Answers what fails before it reaches a page: a body above the limit, a broken request. The API and technical addresses
 * ({@code /q}) have their own answers.
 */
@ApplicationScoped
class FailuresOutsidePages {

    private static final String TECHNICAL = "/q/";
    private static final int FIRST_SERVER_ERROR = 500;

    private final ErrorPages pages;
    private final CurrentVertxRequest current;

    FailuresOutsidePages(ErrorPages pages, CurrentVertxRequest current) {
        this.pages = pages;
        this.current = current;
    }

    void route(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    }

    private void failed(RoutingContext request) {
        String path = request.normalizedPath();
        if (request.response().headWritten() || path.startsWith(TECHNICAL) || Api.covers(path)) {
            request.next();
            return;
        }
        int status = request.statusCode() > 0 ? request.statusCode() : FIRST_SERVER_ERROR;
        boolean unforeseen = status >= FIRST_SERVER_ERROR && request.failure() != null;
        String reference = unforeseen ? pages.log(request.failure(), request.request().method().name(), path) : "";
        answer(request, status, reference);
    }

    /**
     * @param reference
     *        number under which the failure stands in the log, "" for none
     */
    void answer(RoutingContext request, int status, String reference) {
        request.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8")
                .end(page(request, status, reference));
    }

    /** The frame of a page asks for the request, which nobody has made known yet here. */
    private String page(RoutingContext request, int status, String reference) {
        ManagedContext context = Arc.container().requestContext();
        boolean ours = !context.isActive();
        if (ours) {
            context.activate();
            current.setCurrent(request);
        }
        try {
            return pages.page(status, reference);
        } finally {
            if (ours) {
                context.terminate();
            }
        }
    }
}
