package nl.samenwijzer.api.error;

import java.lang.annotation.Annotation;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import nl.samenwijzer.web.Api;
import nl.samenwijzer.web.error.Problem;

/**
 * Replaces what the framework says of an error (no such method, no such media type) by a problem, under the API only.
 */
@Provider
class ErrorsAsProblems implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean error = response.getStatus() >= 400 && !(response.getEntity() instanceof Problem);
        if (error && Api.covers(request.getUriInfo().getRequestUri().getPath())) {
            response.setEntity(problem(request, response.getStatus()).at(Api.address(request.getUriInfo())),
                    new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
        }
    }

    private static Problem problem(ContainerRequestContext request, int status) {
        Object reference = request.getProperty(Problem.REFERENCE);
        return reference == null ? Problem.of(status) : Problem.unexpected(reference.toString());
    }
}
