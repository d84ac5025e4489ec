package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.Member;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.Teams;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.web.ConfirmationPage;
import nl.samenwijzer.web.field.Hidden;
import nl.samenwijzer.web.view.Confirmation;
import nl.samenwijzer.web.view.Link;

/** Who are on the plan, and in which role. */
@Path("/plannen/{plan}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TeamPage {

    private final Plans plans;
    private final Teams teams;
    private final Accounts accounts;
    private final TeamAnswers answers;
    private final CurrentAccount current;

    TeamPage(Plans plans, Teams teams, Accounts accounts, TeamAnswers answers, CurrentAccount current) {
        this.plans = plans;
        this.teams = teams;
        this.accounts = accounts;
        this.answers = answers;
        this.current = current;
    }

    @GET
    @Path("team")
    public TemplateInstance show(@RestPath UUID plan) {
        return answers.page(plans.open(plan, current.require()), List.of());
    }

    /** Adds somebody, or gives who is on the plan another role. */
    @POST
    @Path("team")
    public Response put(@RestPath UUID plan, @RestForm UUID persoon, @RestForm @DefaultValue("") String rol) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.MANAGE_TEAM);
        Account person = persoon == null ? null : accounts.byIds(List.of(persoon)).get(persoon);
        Optional<String> wrong = person == null ? Optional.of("Kies een collega uit de lijst.")
                : teams.put(plan, person, rol, open.account());
        return answers.answered(plan, wrong, "Het team is aangepast.");
    }

    @GET
    @Path("team/verwijderen")
    public TemplateInstance confirm(@RestPath UUID plan, @RestQuery UUID persoon) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.MANAGE_TEAM);
        Member member = open.plan().team().stream().filter(one -> one.account().equals(persoon)).findFirst()
                .orElseThrow(NotFoundException::new);
        String team = PlanPaths.plan(plan) + "/team";
        return ConfirmationPage.of(new Confirmation(member.displayName() + " uit het team halen?",
                List.of("Wie niet in het team zit, kan dit plan niet meer veranderen.",
                        "Alles wat al is ingevuld, blijft staan.",
                        "Je kunt deze collega later weer toevoegen."),
                team + "/verwijderen", "Haal uit het team", new Link("Terug zonder iets te veranderen", team),
                List.of(new Hidden("persoon", persoon.toString()))));
    }

    @POST
    @Path("team/verwijderen")
    public Response remove(@RestPath UUID plan, @RestForm UUID persoon) {
        Account account = current.require();
        Optional<String> wrong = persoon == null ? Optional.of("Kies een collega uit de lijst.")
                : teams.remove(plan, persoon, account);
        boolean gone = wrong.isEmpty() && account.id().equals(persoon);
        return gone ? Response.seeOther(URI.create("/plannen")).build()
                : answers.answered(plan, wrong, "Deze collega zit niet meer in het team.");
    }
}
