package nl.samenwijzer.plan.page;

import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import nl.samenwijzer.account.CurrentAccount;
import nl.samenwijzer.plan.OpenPlan;
import nl.samenwijzer.plan.Plans;

/** Who changed what and when. */
@Path("/plannen/{plan}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class HistoryPage {

    private final Plans plans;
    private final HistoryViews views;
    private final CurrentAccount current;

    HistoryPage(Plans plans, HistoryViews views, CurrentAccount current) {
        this.plans = plans;
        this.views = views;
        this.current = current;
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
        return Templates.history(vraag.isEmpty() ? views.all(open, Math.max(pagina, 1)) : views.one(open, vraag, regel));
    }
}
