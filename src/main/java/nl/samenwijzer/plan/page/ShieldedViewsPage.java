package nl.samenwijzer.plan.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.Account;
import nl.samenwijzer.account.Accounts;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;
import nl.samenwijzer.plan.shielded.ShieldedView;
import nl.samenwijzer.plan.shielded.ShieldedViews;

/** Who saw shielded fields of a plan, for who leads it. */
@Path("/plannen/{plan}/geschiedenis/afgeschermd")
@Produces(MediaType.TEXT_HTML)
class ShieldedViewsPage {

    private static final int VIEWS_A_PAGE = 50;

    private final Plans plans;
    private final ShieldedViews views;
    private final Accounts accounts;
    private final Moments moments;
    private final CurrentAccount current;

    ShieldedViewsPage(Plans plans, ShieldedViews views, Accounts accounts, Moments moments, CurrentAccount current) {
        this.plans = plans;
        this.views = views;
        this.accounts = accounts;
        this.moments = moments;
        this.current = current;
    }

    /** One view in words. */
    record Line(String who, String when, String where, String what) {
    }

    /** A page of views; {@code newer} and {@code older} are addresses, empty for none. */
    record View(OpenPlan open, List<Line> lines, String newer, String older) {
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {
        }

        static native TemplateInstance views(View view);
    }

    @GET
    public TemplateInstance show(@RestPath UUID plan, @RestQuery @DefaultValue("1") int pagina) {
        OpenPlan open = plans.open(plan, current.require());
        int page = Math.min(Math.max(pagina, 1), Integer.MAX_VALUE / VIEWS_A_PAGE);
        List<ShieldedView> found = views.of(open, (page - 1) * VIEWS_A_PAGE, VIEWS_A_PAGE + 1);
        Map<UUID, Account> people = accounts.byIds(found.stream().map(ShieldedView::actor).distinct().toList());
        SeenWords words = new SeenWords(open);
        String address = PlanPaths.plan(plan) + "/geschiedenis/afgeschermd?pagina=";
        return Templates.views(new View(open,
                found.stream().limit(VIEWS_A_PAGE).map(view -> new Line(
                        Optional.ofNullable(people.get(view.actor())).map(Account::displayName).orElse("Onbekend"),
                        moments.when(view.at()), words.where(view), words.what(view))).toList(),
                page > 1 ? address + (page - 1) : "", found.size() > VIEWS_A_PAGE ? address + (page + 1) : ""));
    }
}
