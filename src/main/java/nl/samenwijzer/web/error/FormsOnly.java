package nl.samenwijzer.web.error;

import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

import nl.samenwijzer.web.Api;
import nl.samenwijzer.web.TakesFile;

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

    /** A file that no page asks for would be kept nowhere, so it is refused instead of skipped. */
    @WithFormRead
    @ServerRequestFilter
    Optional<Response> refuseFiles(ContainerRequestContext request, ResourceInfo page) {
        boolean wanted = Api.covers(request) || page.getResourceMethod() != null
                && page.getResourceMethod().isAnnotationPresent(TakesFile.class);
        FormData sent = wanted ? null : CurrentRequestManager.get().getFormData();
        boolean files = sent != null && StreamSupport.stream(sent.spliterator(), false)
                .anyMatch(name -> sent.get(name).stream().anyMatch(FormValue::isFileItem));
        return files ? Optional.of(Response.status(Response.Status.UNSUPPORTED_MEDIA_TYPE).build()) : Optional.empty();
    }

    /** Compares type and subtype literally: a wildcard counts as compatible with everything. */
    private static boolean isForm(MediaType type) {
        return type != null
                && Set.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA).contains(typeOf(type));
    }

    /** The media type without its parameters. */
    static String typeOf(MediaType type) {
        return type.getType() + "/" + type.getSubtype();
    }
}
