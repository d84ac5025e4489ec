package nl.samenwijzer.plan.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.guide.loading.Guides;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.Upcoming;
import nl.samenwijzer.plan.access.AccessPolicy;
import nl.samenwijzer.plan.access.Action;
import nl.samenwijzer.plan.store.PlanPage;
import nl.samenwijzer.plan.store.PlanQuery;

/** My plans. */
@Path("/plannen")
@Produces(MediaType.TEXT_HTML)
class PlansPage {

    private static final int PLANS_A_PAGE = 20;
    private static final int DATES = 5;

    private final Plans plans;
    private final Guides guides;
    private final Waiting waiting;
    private final Upcoming upcoming;
    private final Moments moments;
    private final CurrentAccount current;

    PlansPage(Plans plans, Guides guides, Waiting waiting, Upcoming upcoming, Moments moments, CurrentAccount current) {
        this.plans = plans;
        this.guides = guides;
        this.waiting = waiting;
        this.upcoming = upcoming;
        this.moments = moments;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance list(PlanList list);
    }

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String zoek, @RestQuery @DefaultValue("") String sorteer,
            @RestQuery @DefaultValue("1") int pagina) {
        Account account = current.require();
        PlanQuery.Sort sort = sorteer.equals("titel") ? PlanQuery.Sort.TITLE : PlanQuery.Sort.CHANGED;
        // no title has a NUL, and databases refuse it
        String search = zoek.replace('\0', '\uFFFD');
        PlanPage page = plans.mine(account, new PlanQuery(search, sort, pagina - 1, PLANS_A_PAGE));
        if (page.plans().isEmpty() && page.total() > 0) {
            page = plans.mine(account, new PlanQuery(search, sort, page.pages() - 1, PLANS_A_PAGE));
        }
        return Templates.list(PlanList.of(page, guides, moments, waiting.approvals(account),
                upcoming.of(account.id(), moments.today(), DATES),
                AccessPolicy.may(account, Action.CREATE_PLAN)));
    }
}
