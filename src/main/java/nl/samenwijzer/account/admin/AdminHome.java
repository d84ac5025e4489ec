package nl.samenwijzer.account.admin;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import nl.samenwijzer.account.OrganisationRole;

/** The address that administrators remember; for now it has one page. */
@Path("/beheer")
@RolesAllowed(OrganisationRole.Name.ADMIN)
class AdminHome {

    @GET
    public Response show() {
        return Response.seeOther(URI.create("/beheer/accounts")).build();
    }
}
