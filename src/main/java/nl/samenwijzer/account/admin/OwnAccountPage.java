package nl.samenwijzer.account.admin;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.account.Fault;
import nl.samenwijzer.account.password.PasswordRules;
import nl.samenwijzer.account.signin.Notice;

/** Everybody's page about their own account: name, password, signing out everywhere. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Authenticated
class OwnAccountPage {
    private final OwnAccount own;
    private final CurrentAccount current;

    OwnAccountPage(OwnAccount own, CurrentAccount current) {
        this.own = own;
        this.current = current;
    }

    /**
     * What the page shows.
     *
     * @param displayName
     *        as stored, or as typed when that was refused
     */
    record View(Account account, String displayName, List<Fault> faults, boolean saved, int shortestPassword) {

        public Optional<String> fault(String field) {
            return Fault.of(faults, field);
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance account(View view);
    }

    @GET
    public TemplateInstance show(@RestQuery boolean bewaard) {
        return page(current.require().displayName(), List.of(), bewaard);
    }

    @POST
    @Path("naam")
    public Response rename(@RestForm String displayName) {
        String typed = displayName == null ? "" : displayName;
        List<Fault> faults = own.rename(current.require(), typed);
        if (faults.isEmpty()) {
            return Response.seeOther(URI.create("/account?bewaard=true")).build();
        }
        return Response.status(400).entity(page(typed, faults, false)).build();
    }

    @POST
    @Path("wachtwoord")
    public Response changePassword(@RestForm String old, @RestForm String password, @RestForm String repeated) {
        List<Fault> faults = own.changePassword(current.require(), old, password, repeated);
        if (faults.isEmpty()) {
            return Response.seeOther(Notice.PASSWORD_CHANGED.page()).build();
        }
        return Response.status(400).entity(page(current.require().displayName(), faults, false)).build();
    }

    @POST
    @Path("overal-uitloggen")
    public Response signOutEverywhere() {
        own.signOutEverywhere(current.require());
        return Response.seeOther(Notice.SIGNED_OUT_EVERYWHERE.page()).build();
    }

    private TemplateInstance page(String displayName, List<Fault> faults, boolean saved) {
        return Templates.account(
                new View(current.require(), displayName, faults, saved, PasswordRules.SHORTEST));
    }
}
