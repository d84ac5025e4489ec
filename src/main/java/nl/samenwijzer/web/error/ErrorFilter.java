package nl.samenwijzer.web.error;

import java.lang.annotation.Annotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every error without a body a page, or a problem below {@code /api}. */
@ApplicationScoped
class ErrorFilter {

    private static final int UNAUTHORIZED = 401;
    private static final int FIRST_ERROR = 400;

    private final ErrorPages pages;
    private final ExpiredForms expiredForms;

    ErrorFilter(ErrorPages pages, ExpiredForms expiredForms) {
        this.pages = pages;
        this.expiredForms = expiredForms;
    }

    @ServerResponseFilter
    void fill(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < FIRST_ERROR || response.hasEntity()) {
            return;
        }
        String path = request.getUriInfo().getPath();
        if (response.getStatus() == UNAUTHORIZED && !ErrorPages.isApi(path)) {
            return; // the sign-in mechanism answers with a redirect
        }
        ErrorPages.Sent sent = expiredForms.in(request, response.getStatus()).map(pages::expired)
                .orElseGet(() -> pages.write(path, response.getStatus(), ""));
        response.setEntity(sent.body(), new Annotation[0], sent.type());
    }
}
