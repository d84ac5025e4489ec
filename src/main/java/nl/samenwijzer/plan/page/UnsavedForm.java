package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.plan.page.form.Conflicts;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.web.view.Conflict;

/** The answer to a form that is not saved as a whole. */
@ApplicationScoped
public class UnsavedForm {

    private final Signatures signatures;

    UnsavedForm(Signatures signatures) {
        this.signatures = signatures;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance conflict(String title, String back, List<Conflict> conflicts);
    }

    /**
     * The page on which somebody chooses between two answers; empty when there is nothing to choose.
     *
     * @param address of the page with the form
     * @param title of what is on it
     */
    public Optional<Response> conflict(SavedForm saved, String address, String title) {
        if (saved.conflicts().isEmpty()) {
            return Optional.empty();
        }
        Conflicts conflicts = new Conflicts(saved, address, entry -> signatures.of(saved.after(), entry) + ",");
        return Optional.of(Response.status(Response.Status.CONFLICT)
                .entity(Templates.conflict(title + " - " + saved.after().plan().title(), address,
                        saved.after().state().ask(conflicts::all)))
                .build());
    }

    /** The page again, with what was typed and why it is not saved. */
    public Response refused(SavedForm saved, TemplateInstance page) {
        int status = saved.notAllowed() ? 403 : saved.tooEarly() ? 409 : 400;
        return Response.status(status).entity(page).build();
    }
}
