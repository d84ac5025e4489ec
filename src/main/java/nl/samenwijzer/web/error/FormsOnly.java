package nl.samenwijzer.web.error;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import nl.samenwijzer.web.Api;

/**
 * Pages accept forms only. The anti-forgery filter of Quarkus lets other media types pass, which the API needs; without
 * this filter a foreign site could reach a page with {@code text/plain}.
 */
@ApplicationScoped
class FormsOnly {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    Optional<Response> refuse(ContainerRequestContext request) {
        boolean allowed = SAFE.contains(request.getMethod()) || Api.covers(request)
                || isForm(request.getMediaType());
        return allowed ? Optional.empty() : Optional.of(Response.status(Response.Status.UNSUPPORTED_MEDIA_TYPE).build());
    }

    /** Compares type and subtype literally: a wildcard counts as compatible with everything. */
    private static boolean isForm(MediaType type) {
        return type != null && Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA)
                .contains(type.getType() + "/" + type.getSubtype());
    }
}
