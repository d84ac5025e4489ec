package nl.samenwijzer.api.error;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import nl.samenwijzer.web.Api;
import nl.samenwijzer.web.error.Problem;

/**
 * Answers a call that ended with a problem.
 */
@Provider
class ApiFaultMapper implements ExceptionMapper<ApiFault> {

    private final UriInfo uri;

    ApiFaultMapper(UriInfo uri) {
        this.uri = uri;
    }

    @Override
    public Response toResponse(ApiFault fault) {
        var response = Response.status(fault.problem().status()).entity(fault.problem().at(Api.address(uri)))
                .type(Problem.MEDIA_TYPE);
        return (fault.etag() == null ? response : response.tag(new EntityTag(fault.etag()))).build();
    }
}
