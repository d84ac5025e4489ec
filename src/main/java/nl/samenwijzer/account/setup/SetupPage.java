package nl.samenwijzer.account.setup;

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
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.Fault;
import nl.samenwijzer.account.Token;
import nl.samenwijzer.account.password.PasswordRules;
import nl.samenwijzer.account.signin.Notice;

/** The page behind a one-time link; open to visitors, because the link is the proof. */
@Path("/eerste-start/{token}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SetupPage {
    private final Setup setup;

    SetupPage(Setup setup) {
        this.setup = setup;
    }

    /**
     * What the page shows.
     *
     * @param username
     *        of the account that exists already; empty when a new one is made
     * @param typedUsername
     *        as typed before, else empty
     * @param typedDisplayName
     *        as typed before, else empty
     */
    record View(Optional<String> username, String typedUsername, String typedDisplayName, List<Fault> faults,
            int shortestPassword) {

        public Optional<String> fault(String field) {
            return Fault.of(faults, field);
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance form(View view);

        static native TemplateInstance expired();
    }

    @GET
    public Response show(@RestPath String token) {
        return setup.offer(new Token(token)).map(offer -> form(offer, "", "", List.of())).map(Response::ok)
                .orElseGet(SetupPage::expired).build();
    }

    @POST
    public Response accept(@RestPath String token, @RestForm String username, @RestForm String displayName,
            @RestForm String password, @RestForm String repeated) {
        Token secret = new Token(token);
        Optional<Setup.Offer> offer = setup.offer(secret);
        Optional<List<Fault>> faults = setup.accept(secret, new Setup.Form(username, displayName, password, repeated));
        if (offer.isEmpty() || faults.isEmpty()) {
            return expired().build();
        }
        if (faults.get().isEmpty()) {
            return Response.seeOther(Notice.ACCOUNT_READY.page()).build();
        }
        return Response.status(400).entity(form(offer.get(), username, displayName, faults.get())).build();
    }

    private static TemplateInstance form(Setup.Offer offer, String username, String displayName, List<Fault> faults) {
        return Templates.form(new View(offer.username(), username == null ? "" : username,
                displayName == null ? "" : displayName, faults, PasswordRules.SHORTEST));
    }

    private static Response.ResponseBuilder expired() {
        return Response.status(404).entity(Templates.expired());
    }
}
