package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.account.OrganisationRole;

/** The first page: leads everybody to where their work is. */
@Path("/")
class HomePage {

    private final CurrentAccount current;

    HomePage(CurrentAccount current) {
        this.current = current;
    }

    @GET
    public Response home() {
        return Response.seeOther(URI.create(address(current.require().roles()))).build();
    }

    private static String address(Set<OrganisationRole> roles) {
        if (roles.equals(Set.of(OrganisationRole.GMT))) {
            return "/overzicht";
        }
        return roles.equals(Set.of(OrganisationRole.ADMIN)) ? "/beheer/accounts" : "/plannen";
    }
}
