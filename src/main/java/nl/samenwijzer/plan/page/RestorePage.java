package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** Brings an earlier version of an answer back: it is saved once more. */
@Path("/plannen/{plan}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RestorePage {

    private final Plans plans;
    private final SaveEntries saving;
    private final HistoryViews views;
    private final CurrentAccount current;
    private final Flash flash;

    RestorePage(Plans plans, SaveEntries saving, HistoryViews views, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.saving = saving;
        this.views = views;
        this.current = current;
        this.flash = flash;
    }

    @POST
    @Path("terugzetten")
    public Response restore(@RestPath UUID plan, @RestForm @DefaultValue("") String vraag,
            @RestForm @DefaultValue("") String regel, @RestForm @DefaultValue("0") int versie,
            @RestForm @DefaultValue("0") int basis, @RestForm UUID opdracht, @RestForm @DefaultValue("") String stap,
            @RestForm Optional<String> terug) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.ANSWER);
        EntryVersion earlier = views.versions(open, vraag, regel).stream()
                .filter(version -> version.version() == versie && !version.deleted()).findFirst()
                .orElseThrow(NotFoundException::new);
        SaveResult result = saving.save(plan, new Change(Change.Kind.PUT, vraag, regel, basis,
                opdracht == null ? UUID.randomUUID() : opdracht, earlier.value(), before(open, earlier)), open.account());
        flash.say(result.match(saved -> new Notice(Notice.Kind.DONE, "Het antwoord is teruggezet."),
                conflict -> new Notice(Notice.Kind.ATTENTION,
                        "Een collega heeft dit antwoord net veranderd. Kijk of je het nog wilt terugzetten."),
                refused -> new Notice(Notice.Kind.FAILED, refused.problems().get(0).text())));
        boolean step = open.guide().index().steps().containsKey(stap);
        String back = LocalReturn.of(terug, plan);
        return Response.seeOther(URI.create(!back.isEmpty() ? back
                : step ? PlanPaths.step(plan, stap) : HistoryViews.address(plan, vraag, regel))).build();
    }

    /** The row after which a row stood; null for an answer without rows. */
    private static String before(OpenPlan open, EntryVersion version) {
        return version.sortKey() == null ? null
                : open.state().entries().rows(version.question()).stream()
                        .filter(row -> row.sortKey().compareTo(version.sortKey()) < 0).reduce((one, later) -> later)
                        .map(Entry::row).orElse(Change.FIRST);
    }
}
