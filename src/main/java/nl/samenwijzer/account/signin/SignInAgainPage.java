package nl.samenwijzer.account.signin;

import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.password.PasswordCheck;

/** Signing in again with work that was not saved because the session had ended. */
@Path("/inloggen/verder")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.MULTIPART_FORM_DATA)
class SignInAgainPage {

    private final PasswordCheck check;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final String tokenName;

    SignInAgainPage(PasswordCheck check, Sessions sessions, SessionCookie cookie,
            @ConfigProperty(name = "quarkus.rest-csrf.form-field-name") String tokenName) {
        this.check = check;
        this.sessions = sessions;
        this.cookie = cookie;
        this.tokenName = tokenName;
    }

    /**
     * What the page shows.
     *
     * @param username
     *        as typed before, else empty
     * @param fault
     *        why signing in did not work
     */
    record View(String username, Optional<String> fault, UnsavedWork work) {
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance signedOut(View view);

        static native TemplateInstance signedIn(UnsavedWork work);
    }

    static TemplateInstance page(String username, Optional<String> fault, UnsavedWork work) {
        return Templates.signedOut(new View(username, fault, work));
    }

    @POST
    public Response signIn(@RestForm String username, @RestForm String password, @RestForm String action,
            @RestForm String type) {
        UnsavedWork work = UnsavedWork.carried(action, type, tokenName);
        String typed = username == null ? "" : username;
        PasswordCheck.Outcome outcome = check.check(typed, password == null ? "" : password);
        if (outcome.account().isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(page(typed, Optional.of(SignInPage.fault(outcome)), work)).build();
        }
        return Response.ok(Templates.signedIn(work)).cookie(cookie.holding(sessions.start(outcome.account().get()))).build();
    }
}
