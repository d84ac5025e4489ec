package nl.samenwijzer.plan.page;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import nl.samenwijzer.plan.NotAllowed;
import nl.samenwijzer.plan.PlanNotFound;

/**
 * Gives the failures of plans their status; the words follow from that.
 */
class PlanErrors {

    @ServerExceptionMapper
    Response notFound(PlanNotFound failure) {
        return Response.status(Response.Status.NOT_FOUND).build();
    }

    @ServerExceptionMapper
    Response notAllowed(NotAllowed failure) {
        return Response.status(Response.Status.FORBIDDEN).build();
    }
}
