package nl.samenwijzer.account.signin;

import java.time.Duration;
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
import io.vertx.ext.web.RoutingContext;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.account.DemoAccounts;
import nl.samenwijzer.account.DemoMode;
import nl.samenwijzer.account.password.PasswordCheck;

/**
 * Signing in and out. Both forms carry the CSRF token of every form here, so that no other site signs somebody in as a
 * stranger or out.
 */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SignInPage {
    private final PasswordCheck check;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CurrentAccount current;
    private final DemoMode demoMode;

    SignInPage(PasswordCheck check, Sessions sessions, SessionCookie cookie, CurrentAccount current,
            DemoMode demoMode) {
        this.check = check;
        this.sessions = sessions;
        this.cookie = cookie;
        this.current = current;
        this.demoMode = demoMode;
    }

    /**
     * What the page shows.
     *
     * @param username
     *        as typed before, else empty
     * @param fault
     *        why signing in did not work
     * @param notice
     *        good news, such as that the account is ready
     * @param target
     *        where to go afterwards
     * @param demoAccounts
     *        who can be tried out; empty outside demo mode
     */
    record View(String username, Optional<String> fault, Optional<String> notice, String target,
            List<DemoAccounts.Person> demoAccounts) {

        public String demoPassword() {
            return DemoAccounts.PASSWORD;
        }
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance signIn(View view);
    }

    @GET
    @Path("inloggen")
    public TemplateInstance show(@RestQuery String naar, @RestQuery String bericht) {
        return page("", Optional.empty(), Notice.of(bericht), LocalPath.of(naar));
    }

    @POST
    @Path("inloggen")
    public Response signIn(@RestForm String username, @RestForm String password, @RestForm String target) {
        LocalPath home = LocalPath.of(target);
        String typed = username == null ? "" : username;
        PasswordCheck.Outcome outcome = check.check(typed, password == null ? "" : password);
        if (outcome.account().isEmpty()) {
            return Response.status(400).entity(page(typed, Optional.of(fault(outcome)), Optional.empty(), home)).build();
        }
        Account account = outcome.account().get();
        return Response.seeOther(home.uri()).cookie(cookie.holding(sessions.start(account))).build();
    }

    @POST
    @Path("uitloggen")
    public Response signOut(RoutingContext request) {
        cookie.read(request).ifPresent(token -> sessions.end(token, current.require()));
        return Response.seeOther(Notice.SIGNED_OUT.page()).cookie(cookie.removed()).build();
    }

    private TemplateInstance page(String username, Optional<String> fault, Optional<String> notice, LocalPath target) {
        List<DemoAccounts.Person> people = demoMode.on() ? DemoAccounts.PEOPLE : List.of();
        return Templates.signIn(new View(username, fault, notice, target.value(), people));
    }

    static String fault(PasswordCheck.Outcome outcome) {
        if (outcome.blockedFor().isZero()) {
            return "Je gebruikersnaam of je wachtwoord klopt niet. Probeer het opnieuw.";
        }
        long minutes = outcome.blockedFor().plus(Duration.ofSeconds(59)).toMinutes();
        return "Het inloggen is te vaak mislukt. Probeer het over " + minutes
                + (minutes == 1 ? " minuut" : " minuten") + " opnieuw.";
    }
}
