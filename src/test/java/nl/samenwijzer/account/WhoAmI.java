package nl.samenwijzer.account;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** An API call and a page that only say who is there, to test what stands in front of them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class WhoAmI {
    private final CurrentAccount current;

    WhoAmI(CurrentAccount current) {
        this.current = current;
    }

    @GET
    @Path("api/v1/who-am-i")
    public String call() {
        return page();
    }

    @GET
    @Path("who-am-i")
    public String page() {
        Account account = current.require();
        return account.username() + " " + account.sortedRoles();
    }
}
