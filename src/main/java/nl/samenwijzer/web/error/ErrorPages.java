package nl.samenwijzer.web.error;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.OptionalInt;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Gives every answer that failed without words a page that says how to go on. */
@ApplicationScoped
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final int REFERENCE_BYTES = 4;

    private final SecureRandom random = new SecureRandom();
    private final ExpiredForms expiredForms;

    ErrorPages(ExpiredForms expiredForms) {
        this.expiredForms = expiredForms;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance error(Trouble trouble, String reference);

        static native TemplateInstance expired(ExpiredForm form);
    }

    /** What was meant keeps its status; {@link #words} adds the page. */
    @ServerExceptionMapper(WebApplicationException.class)
    Response meant(WebApplicationException failure) {
        return failure.getResponse();
    }

    /** The last net: what nobody foresaw is logged under a number that the page shows. */
    @ServerExceptionMapper(Throwable.class)
    Response unexpected(Throwable failure, ContainerRequestContext request) {
        OptionalInt refused = UnreadableForm.status(failure);
        if (refused.isPresent()) {
            return Response.status(refused.getAsInt()).build();
        }
        request.setProperty(Problem.REFERENCE, log(failure, request.getMethod(), request.getUriInfo().getPath()));
        return Response.serverError().build();
    }

    @ServerResponseFilter
    void words(ContainerRequestContext request, ContainerResponseContext response) {
        boolean wordless = response.getStatus() >= 400 && response.getEntity() == null;
        if (wordless && !Api.covers(request) && !"HEAD".equals(request.getMethod())) {
            Object reference = request.getProperty(Problem.REFERENCE);
            String page = expiredForms.in(request, response.getStatus()).map(form -> Templates.expired(form).render())
                    .orElseGet(() -> page(response.getStatus(), reference == null ? "" : reference.toString()));
            response.setEntity(page, null, HTML);
        }
    }

    /**
     * @param reference
     *        number under which the failure stands in the log, "" for none
     */
    String page(int status, String reference) {
        return Templates.error(Trouble.of(status), reference).render();
    }

    /** Logs a failure and returns its number, short enough to read out over the telephone. */
    String log(Throwable failure, String method, String path) {
        byte[] bytes = new byte[REFERENCE_BYTES];
        random.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        LOG.errorf(failure, "Unexpected failure %s at %s %s", reference, method, path);
        return reference;
    }
}
