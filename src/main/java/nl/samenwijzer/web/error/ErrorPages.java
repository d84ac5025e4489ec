package nl.samenwijzer.web.error;

import java.security.SecureRandom;
import java.util.HexFormat;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.web.Api;
import nl.samenwijzer.web.Chrome;

/** Gives every answer that failed without words a page that says how to go on. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int REFERENCE_BYTES = 4;

    private final SecureRandom random = new SecureRandom();
    private final Chrome chrome;

    ErrorPages(Chrome chrome) {
        this.chrome = chrome;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance error(Trouble trouble, String reference);
    }

    /** What was meant keeps its status; {@link #words} adds the page. */
    @ServerExceptionMapper(WebApplicationException.class)
    Response meant(WebApplicationException failure) {
        return failure.getResponse();
    }

    /** The last net: what nobody foresaw is logged under a number that the page shows. */
    @ServerExceptionMapper(Throwable.class)
    Response unexpected(Throwable failure, ContainerRequestContext request) {
        byte[] bytes = new byte[REFERENCE_BYTES];
        random.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        LOG.errorf(failure, "Unexpected failure %s at %s %s", reference, request.getMethod(), request.getUriInfo().getPath());
        request.setProperty(Problem.REFERENCE, reference);
        return Response.serverError().build();
    }

    @ServerResponseFilter
    void words(ContainerRequestContext request, ContainerResponseContext response) {
        boolean wordless = response.getStatus() >= 400 && response.getEntity() == null;
        if (wordless && !Api.covers(request) && !"HEAD".equals(request.getMethod())) {
            if (response.getStatus() == Response.Status.BAD_REQUEST.getStatusCode()) {
                chrome.keepPlain();
            }
            Object reference = request.getProperty(Problem.REFERENCE);
            String page = Templates.error(Trouble.of(response.getStatus()), reference == null ? "" : reference.toString())
                    .render();
            response.setEntity(page, null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }
}
