package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.guide.Question;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.entry.Entry;
import nl.samenwijzer.plan.store.Snapshot;
import nl.samenwijzer.web.view.Link;

/** The versions of a plan that were adopted. */
@Path("/plannen/{plan}/vaststelling")
@Produces(MediaType.TEXT_HTML)
class AdoptionPage {

    private final Plans plans;
    private final Accounts accounts;
    private final Moments moments;
    private final CurrentAccount current;

    AdoptionPage(Plans plans, Accounts accounts, Moments moments, CurrentAccount current) {
        this.plans = plans;
        this.accounts = accounts;
        this.moments = moments;
        this.current = current;
    }

    /** An adopted version: {@code hash} proves that its content did not change. */
    record Version(int number, String when, String who, String hash) {
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance versions(OpenPlan open, List<Version> versions, Link approval);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan) {
        OpenPlan open = plans.open(plan, current.require());
        List<Snapshot> snapshots = plans.snapshots(open);
        Map<UUID, Account> people = accounts.byIds(snapshots.stream().map(Snapshot::createdBy).distinct().toList());
        Question approval = open.guide().question(open.guide().about().adoption().question());
        return Templates.versions(open, snapshots.stream().map(snapshot -> new Version(snapshot.number(),
                moments.when(snapshot.createdAt()),
                Optional.ofNullable(people.get(snapshot.createdBy())).map(Account::displayName).orElse("Onbekend"),
                snapshot.hash())).toList(),
                new Link(approval.text(), PlanPaths.field(open, approval.id(), Entry.SINGLE, null)));
    }
}
