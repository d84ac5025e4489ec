package nl.samenwijzer.web.error;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns a failure that nobody foresaw into an answer with a reference number, and logs it under that number. */
@ApplicationScoped
class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int INTERNAL = 500;

    private final ErrorPages pages;

    Failures(ErrorPages pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable failure, UriInfo uri) {
        String reference = log(failure, uri.getPath());
        ErrorPages.Sent sent = pages.write(uri.getPath(), INTERNAL, reference);
        return Response.status(INTERNAL).type(sent.type()).entity(sent.body()).build();
    }

    /** Logs the failure and returns its reference: short enough to read out over the telephone. */
    static String log(Throwable failure, String path) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "Failure %s at %s", reference, path);
        return reference;
    }
}
