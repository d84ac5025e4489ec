package nl.samenwijzer.plan.page;

import java.net.URI;
import java.util.List;
import java.util.Map;
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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.guide.Guide;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.guide.QuestionType;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.SaveEntries;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.entry.Change;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.entry.EntryVersion;
import nl.samenwijzer.plan.entry.SaveResult;
import nl.samenwijzer.plan.page.answer.AnswerText;
import nl.samenwijzer.web.Flash;
import nl.samenwijzer.web.Notice;

/** Who changed what and when, and an earlier version of an answer brought back. */
@Path("/plannen/{plan}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class HistoryPage {

    private static final int CHANGES_A_PAGE = 50;

    private final Plans plans;
    private final SaveEntries saving;
    private final Accounts accounts;
    private final Moments moments;
    private final CurrentAccount current;
    private final Flash flash;

    HistoryPage(Plans plans, SaveEntries saving, Accounts accounts, Moments moments, CurrentAccount current, Flash flash) {
        this.plans = plans;
        this.saving = saving;
        this.accounts = accounts;
        this.moments = moments;
        this.current = current;
        this.flash = flash;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance history(HistoryView view);
    }

    @GET
    @Path("geschiedenis")
    public TemplateInstance history(@RestPath UUID plan, @RestQuery @DefaultValue("") String vraag,
            @RestQuery @DefaultValue("") String regel, @RestQuery @DefaultValue("1") int pagina) {
        OpenPlan open = plans.open(plan, current.require());
        return Templates.history(vraag.isEmpty() ? all(open, Math.max(pagina, 1)) : one(open, vraag, regel));
    }

    /** Saves an earlier version of an answer once more. */
    @POST
    @Path("terugzetten")
    public Response restore(@RestPath UUID plan, @RestForm @DefaultValue("") String vraag,
            @RestForm @DefaultValue("") String regel, @RestForm @DefaultValue("0") int versie,
            @RestForm @DefaultValue("0") int basis, @RestForm UUID opdracht, @RestForm @DefaultValue("") String stap) {
        OpenPlan open = plans.open(plan, current.require());
        open.require(Action.ANSWER);
        EntryVersion earlier = versions(open, vraag, regel).stream()
                .filter(version -> version.version() == versie && !version.deleted()).findFirst()
                .orElseThrow(NotFoundException::new);
        SaveResult result = saving.save(plan, new Change(Change.Kind.PUT, vraag, regel, basis,
                opdracht == null ? UUID.randomUUID() : opdracht, earlier.value(), before(open, earlier)), open.account());
        flash.say(result.match(saved -> new Notice(Notice.Kind.DONE, "Het antwoord is teruggezet."),
                conflict -> new Notice(Notice.Kind.ATTENTION,
                        "Een collega heeft dit antwoord net veranderd. Kijk of je het nog wilt terugzetten."),
                refused -> new Notice(Notice.Kind.FAILED, refused.problems().get(0).text())));
        boolean step = open.guide().index().steps().containsKey(stap);
        return Response.seeOther(URI.create(step ? PlanPaths.step(plan, stap) : address(plan, vraag, regel))).build();
    }

    /** The row after which a row stood; null for an answer without rows. */
    private static String before(OpenPlan open, EntryVersion version) {
        return version.sortKey() == null ? null
                : open.state().entries().rows(version.question()).stream()
                        .filter(row -> row.sortKey().compareTo(version.sortKey()) < 0).reduce((one, later) -> later)
                        .map(Entry::row).orElse(Change.FIRST);
    }

    private HistoryView all(OpenPlan open, int page) {
        List<EntryVersion> found = plans.history(open, (int) Math.min(Integer.MAX_VALUE - CHANGES_A_PAGE,
                (page - 1L) * CHANGES_A_PAGE), CHANGES_A_PAGE + 1);
        String address = PlanPaths.plan(open.plan().id()) + "/geschiedenis?pagina=";
        return new HistoryView(open, "", changes(open, found.stream().limit(CHANGES_A_PAGE).toList(), false), "", "", 0, "",
                page > 1 ? address + (page - 1) : "", found.size() > CHANGES_A_PAGE ? address + (page + 1) : "");
    }

    private HistoryView one(OpenPlan open, String question, String row) {
        List<EntryVersion> versions = versions(open, question, row);
        Question asked = open.guide().index().questions().get(question);
        boolean restorable = asked != null && asked.type() != QuestionType.APPROVAL && open.may(Action.ANSWER);
        return new HistoryView(open, EntryNames.of(open.guide(), question), changes(open, versions, restorable), question, row,
                versions.get(0).version(), "", "", "");
    }

    private List<EntryVersion> versions(OpenPlan open, String question, String row) {
        // no address has a NUL, and databases refuse it
        List<EntryVersion> versions = (question + row).indexOf('\0') >= 0 ? List.of() : plans.history(open, question, row);
        if (versions.isEmpty()) {
            throw new NotFoundException();
        }
        return versions;
    }

    private List<HistoryView.Change> changes(OpenPlan open, List<EntryVersion> versions, boolean restorable) {
        Map<UUID, Account> people = accounts.byIds(versions.stream().map(EntryVersion::actor).distinct().toList());
        return open.state().ask(names -> {
            AnswerText text = new AnswerText(open, names);
            return versions.stream().map(version -> new HistoryView.Change(moments.when(version.savedAt()),
                    Optional.ofNullable(people.get(version.actor())).map(Account::displayName).orElse("Onbekend"),
                    EntryNames.of(open.guide(), version.question()), words(open.guide(), version, text), version.deleted(),
                    version.version(), address(open.plan().id(), version.question(), version.row()),
                    restorable && !version.deleted() && version != versions.get(0), UUID.randomUUID().toString())).toList();
        });
    }

    private static String words(Guide guide, EntryVersion version, AnswerText text) {
        Question question = guide.index().questions().get(version.question());
        return question == null ? EntryNames.value(version)
                : text.version(question, version.row(), version.value());
    }

    private static String address(UUID plan, String question, String row) {
        return PlanPaths.plan(plan) + "/geschiedenis?vraag=" + java.net.URLEncoder.encode(question,
                java.nio.charset.StandardCharsets.UTF_8) + (row.isEmpty() ? "" : "&regel=" + row);
    }
}
