package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;
import nl.samenwijzer.web.view.Link;

/**
 * The page about team and project, as it is and as the answer to what is done there.
 */
@ApplicationScoped
class TeamAnswers {

    private final Plans plans;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final Flash flash;

    TeamAnswers(Plans plans, Accounts accounts, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.accounts = accounts;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate(basePath = "TeamPage")
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance team(TeamView view);
    }

    /** The page with what went wrong. */
    TemplateInstance page(OpenPlan open, List<Link> errors) {
        return page(open, errors, TypedFields.NONE);
    }

    /** The page with what was typed and could not be saved. */
    Response refused(UUID plan, int status, TypedFields typed) {
        List<Link> errors = typed.errors().entrySet().stream().map(error -> new Link(error.getValue(), "#" + error.getKey()))
                .toList();
        return Response.status(status).entity(page(plans.open(plan, current.require()), errors, typed)).build();
    }

    private TemplateInstance page(OpenPlan open, List<Link> errors, TypedFields typed) {
        List<Account> people = open.may(Action.MANAGE_TEAM) ? accounts.active() : List.of();
        return Templates.team(TeamView.of(open, people, errors, typed));
    }

    /** Back to the page with the word that it is done, or the page with what went wrong. */
    Response answered(UUID plan, Optional<String> wrong, String done) {
        if (wrong.isPresent()) {
            return Response.status(400)
                    .entity(page(plans.open(plan, current.require()), List.of(new Link(wrong.get(), "#inhoud")))).build();
        }
        flash.say(new Notice(Notice.Kind.DONE, done));
        return Response.seeOther(URI.create(PlanPaths.plan(plan) + "/team")).build();
    }
}
