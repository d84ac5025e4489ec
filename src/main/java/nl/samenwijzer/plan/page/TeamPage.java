package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.Teams;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Marks;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;
import nl.samenwijzer.web.view.Link;

/** Who are on the plan, what is known of the project itself, stopping it and throwing the plan away. */
@Path("/plannen/{plan}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TeamPage {

    private final Plans plans;
    private final Teams teams;
    private final SaveEntries saving;
    private final Accounts accounts;
    private final CurrentAccount current;
    private final Flash flash;

    TeamPage(Plans plans, Teams teams, SaveEntries saving, Accounts accounts, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.teams = teams;
        this.saving = saving;
        this.accounts = accounts;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance team(TeamView view);

        static native TemplateInstance delete(OpenPlan open, String error);
    }

    @GET
    @Path("team")
    public TemplateInstance show(@RestPath UUID plan) {
        return page(plans.open(plan, current.require()), List.of());
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
        return answered(plan, wrong, "Het team is aangepast.");
    }

    @POST
    @Path("team/verwijderen")
    public Response remove(@RestPath UUID plan, @RestForm UUID persoon) {
        Account account = current.require();
        Optional<String> wrong = persoon == null ? Optional.of("Kies een collega uit de lijst.")
                : teams.remove(plan, persoon, account);
        boolean gone = wrong.isEmpty() && account.id().equals(persoon);
        return gone ? Response.seeOther(URI.create("/plannen")).build()
                : answered(plan, wrong, "Deze collega zit niet meer in het team.");
    }

    /** Saves what is known of the project: only what the form shows. */
    @POST
    @Path("gegevens")
    public Response facts(@RestPath UUID plan, MultivaluedMap<String, String> form) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.ANSWER);
        List<Change> changes = new ArrayList<>();
        change(form, TeamView.TITLE, Marks.TITLE, text(form, TeamView.TITLE)).ifPresent(changes::add);
        change(form, TeamView.DISTRICTS, Marks.DISTRICTS, districts(form)).ifPresent(changes::add);
        change(form, TeamView.PHASE, Marks.PROJECT_PHASE, text(form, TeamView.PHASE)).ifPresent(changes::add);
        List<Link> wrong = new ArrayList<>();
        for (SaveResult result : saving.saveAll(plan, changes, open.account())) {
            result.match(saved -> true, conflict -> wrong.add(new Link(
                    EntryNames.of(open.guide(), conflict.question()) + ": een collega heeft dit net veranderd.", "#inhoud")),
                    refused -> wrong.add(new Link(refused.problems().get(0).text(), "#" + TeamView.TITLE)));
        }
        return wrong.isEmpty() ? answered(plan, Optional.empty(), "De gegevens zijn opgeslagen.")
                : Response.status(400).entity(page(plans.open(plan, open.account()), wrong)).build();
    }

    @POST
    @Path("stoppen")
    public Response stop(@RestPath UUID plan, @RestForm @DefaultValue("") String reden,
            @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        return stopped(plan, versie, opdracht, JsonNodeFactory.instance.objectNode().put("reden", reden),
                "Het project is gestopt.");
    }

    @POST
    @Path("hervatten")
    public Response resume(@RestPath UUID plan, @RestForm @DefaultValue("0") int versie, @RestForm UUID opdracht) {
        return stopped(plan, versie, opdracht, null, "Het project gaat verder.");
    }

    @GET
    @Path("verwijderen")
    public TemplateInstance askDelete(@RestPath UUID plan) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.DELETE_PLAN);
        return Templates.delete(open, "");
    }

    @POST
    @Path("verwijderen")
    public Response delete(@RestPath UUID plan, @RestForm @DefaultValue("") String titel) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.DELETE_PLAN);
        if (plans.delete(plan, titel, open.account())) {
            flash.say(new Notice(Notice.Kind.DONE, "Het plan is verwijderd."));
            return Response.seeOther(URI.create("/plannen")).build();
        }
        String error = plans.snapshots(open).isEmpty() ? "Typ de titel precies zoals hij hierboven staat."
                : "Dit plan is vastgesteld. Een vastgesteld plan kun je niet verwijderen, wel stoppen.";
        return Response.status(400).entity(Templates.delete(open, error)).build();
    }

    private Response stopped(UUID plan, int version, UUID operation, JsonNode value, String done) {
        Account account = current.require();
        SaveResult result = saving.save(plan, Change.put(Marks.STOPPED, version,
                operation == null ? UUID.randomUUID() : operation, value), account);
        return answered(plan, result.match(saved -> Optional.empty(),
                conflict -> Optional.of("Een collega was je voor. Kijk of het nog nodig is."),
                refused -> Optional.of(refused.problems().get(0).text())), done);
    }

    private Response answered(UUID plan, Optional<String> wrong, String done) {
        if (wrong.isPresent()) {
            return Response.status(400)
                    .entity(page(plans.open(plan, current.require()), List.of(new Link(wrong.get(), "#inhoud")))).build();
        }
        flash.say(new Notice(Notice.Kind.DONE, done));
        return Response.seeOther(URI.create(PlanPaths.plan(plan) + "/team")).build();
    }

    private TemplateInstance page(OpenPlan open, List<Link> errors) {
        List<Account> people = open.may(Action.MANAGE_TEAM) ? accounts.active() : List.of();
        return Templates.team(TeamView.of(open, people, errors));
    }

    /** A change of what the form shows; the version tells that it does. */
    private static Optional<Change> change(Map<String, List<String>> form, String field, String mark, JsonNode value) {
        String version = form.getOrDefault(field + ".versie", List.of("")).get(0);
        return version.matches("\\d{1,9}")
                ? Optional.of(Change.put(mark, Integer.parseInt(version), UUID.randomUUID(), value))
                : Optional.empty();
    }

    private static JsonNode text(Map<String, List<String>> form, String field) {
        String text = form.getOrDefault(field, List.of("")).get(0);
        return text.isEmpty() ? null : TextNode.valueOf(text);
    }

    private static JsonNode districts(Map<String, List<String>> form) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        form.getOrDefault(TeamView.DISTRICTS, List.of()).stream().flatMap(String::lines).filter(name -> !name.isBlank())
                .distinct().forEach(names::add);
        return names.isEmpty() ? null : names;
    }
}
