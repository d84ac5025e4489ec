package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.PlanNotFound;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.form.Conflicts;
import nl.samenwijzer.plan.page.form.Incoming;
import nl.samenwijzer.plan.page.form.SaveForm;
import nl.samenwijzer.plan.page.form.SavedForm;
import nl.samenwijzer.plan.page.form.SentForm;
import nl.samenwijzer.web.view.Conflict;

/** A page of a plan with a form: the plan for who asks, what they sent, and the answer when not all of it is saved. */
@ApplicationScoped
public class PlanForm {

    private final Plans plans;
    private final CurrentAccount current;
    private final Incoming incoming;
    private final SaveForm saving;
    private final Signatures signatures;

    PlanForm(Plans plans, CurrentAccount current, Incoming incoming, SaveForm saving, Signatures signatures) {
        this.plans = plans;
        this.current = current;
        this.incoming = incoming;
        this.saving = saving;
        this.signatures = signatures;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance conflict(String title, String back, List<Conflict> conflicts);
    }

    /** The plan as who asks has it. Throws {@link PlanNotFound} also when it is not theirs to see. */
    public OpenPlan open(UUID plan) {
        return plans.open(plan, current.require());
    }

    /** The form that was sent. */
    public SentForm sent() {
        return incoming.form();
    }

    /** Saves the form that was sent: what it can. */
    public SavedForm save(OpenPlan open) {
        return saving.save(open, sent());
    }

    /**
     * The answer to a form that is not saved as a whole: the page on which somebody chooses between two answers, or else the
     * page again, with what was typed and why it is not saved.
     *
     * @param address of the page with the form
     * @param title of what is on it
     * @param again makes the page
     */
    public Response unsaved(SavedForm saved, String address, String title, Supplier<TemplateInstance> again) {
        if (saved.conflicts().isEmpty()) {
            int status = saved.notAllowed() ? 403 : saved.tooEarly() ? 409 : 400;
            return Response.status(status).entity(again.get()).build();
        }
        Conflicts conflicts = new Conflicts(saved, address, entry -> signatures.of(saved.after(), entry) + ",");
        return Response.status(Response.Status.CONFLICT)
                .entity(Templates.conflict(title + " - " + saved.after().plan().title(), address,
                        saved.after().state().ask(conflicts::all)))
                .build();
    }

    /** The operation that a form was sent under, or a new one when none was sent. */
    public static UUID operation(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }

    /** Dutch: why a change that was one click is not saved, and what to do. */
    public static String why(SaveResult result) {
        return result instanceof SaveResult.Refused refused ? refused.problems().get(0).text()
                : "Een collega was je voor. Kijk hoe het nu staat en probeer het opnieuw.";
    }

    /** Sends the browser on. */
    public static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
